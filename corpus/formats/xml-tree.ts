import { SaxesParser } from 'saxes'
import { SourceError } from '../source-error.ts'
import { MOST_CHARACTERS, MOST_LEVELS } from './limits.ts'
import type { TreeElement } from './tree.ts'

/**
 * Reads XML into its elements, strictly. A document type with declarations of its own is refused, so there is no entity
 * but the five of XML, and nothing outside the file is ever looked at. Throws a SourceError with file and line.
 */
export function readXml(text: string, file: string): TreeElement {
  if (text.length > MOST_CHARACTERS) {
    throw fault(`The XML has ${text.length} characters, and at most ${MOST_CHARACTERS} are read.`, file, null)
  }
  const parser = new SaxesParser()
  const refuse = (problem: string) => {
    throw fault(problem, file, parser.line)
  }
  const open: TreeElement[] = []
  let root: TreeElement | undefined
  parser.on('error', (error) =>
    refuse(`This is no XML: ${error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')}.`),
  )
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('The document type declares entities or elements of its own.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: TreeElement = { name, attributes, children: [], line: parser.line }
    if (open.length >= MOST_LEVELS) refuse(`More than ${MOST_LEVELS} elements stand inside one another.`)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (added: string) => {
    open.at(-1)?.children.push(added)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text.replace(/^\ufeff/u, '')).close()
  if (!root) throw fault('The XML holds no element.', file, null)
  return root
}

function fault(problem: string, file: string, line: number | null): SourceError {
  return new SourceError(problem, {
    file,
    line,
    advice:
      'Fetch it again from its official page: official XML is well-formed, and declares nothing of its own.',
  })
}
