import type { Reading } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { decodeText } from './decode-text.ts'
import { readDocx } from './docx.ts'
import { readOdt } from './odt.ts'
import type { TreeElement } from './tree.ts'
import { unpack } from './unpack.ts'
import { readXml } from './xml-tree.ts'

/** The XML parts of a packed document that say what it prints. */
export type Parts = ReadonlyMap<string, TreeElement>

/** `word/document.xml`, `word/_rels/document.xml.rels`, `content.xml`; not themes, fonts or pictures. */
const WANTED =
  /^(?:_rels\/\.rels|\[Content_Types\]\.xml|word\/(?:document|numbering|styles|footnotes|endnotes|header|footer)\d*\.xml|content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/u

/** Reads a zip that is a docx or an odt. Throws a SourceError where it is neither. */
export function readPacked(bytes: Uint8Array, file: string): Reading {
  const unpacked = unpack(bytes, { file, wants: (name) => WANTED.test(name) })
  const manifest = unpacked.get('META-INF/manifest.xml')
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw fault('The odt is locked by a password.', file)
  }
  const parts = new Map(
    [...unpacked].map(
      ([name, part]) => [name, readXml(decodeText(part, `${file}, ${name}`), `${file}, ${name}`)] as const,
    ),
  )
  if (parts.has('content.xml')) return readOdt(parts, file)
  if ([...parts.keys()].some((name) => /^word\/document\d*\.xml$/u.test(name))) return readDocx(parts, file)
  throw fault('This zip is neither a docx nor an odt.', file)
}

function fault(problem: string, file: string): SourceError {
  return new SourceError(problem, {
    file,
    line: null,
    advice: 'Unpack it, or save the document anew as docx or odt without a password.',
  })
}
