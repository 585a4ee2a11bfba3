import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Format } from '../../formats/format.ts'
import { readLimited } from '../../formats/limits.ts'
import { parseOfficialId } from '../../identifiers.ts'
import type { FetchOptions } from '../../official/fetch.ts'
import { fetchDocument } from '../../official/fetch-document.ts'
import { identifierIn } from '../../official/identifier-in.ts'
import { type Network, realNetwork } from '../../official/network.ts'
import { UsageError } from '../command.ts'

/** A file's bytes, with its name as it was given, or its address. */
export interface Named {
  bytes: Uint8Array
  from: string
}

/** A document to be added, before anything in it is read. */
export interface Source extends Named {
  format: Format
  /** Which document it is, as far as its name, its address or the caller says. */
  id: { is: string; source: string } | null
  /** The publisher's `metadata.xml`. */
  metadata: Named | null
  /** A file of facts that the maintainer gives. */
  facts: Named | null
}

/** What the caller says beside the document itself. */
export interface SourceOptions {
  /** `--id`. */
  id?: string | undefined
  /** `--facts`. */
  facts?: string | undefined
  /** How it is fetched. */
  fetching?: Omit<FetchOptions, 'accept'>
}

/** Opens a file, or fetches what an official identifier, citation or address names. */
export async function openSource(
  argument: string,
  options: SourceOptions,
  network: Network = realNetwork,
): Promise<Source> {
  const facts = options.facts === undefined ? null : readNamed(options.facts)
  if (isFile(argument)) return fileSource(argument, options.id, facts)
  const id = identifierIn(argument)
  if (id === null)
    throw new UsageError(
      `There is no file ${argument}, and it names no official document as ah-tk-20202021-3235 or its address does.`,
    )
  if (options.id !== undefined)
    throw new UsageError(`The option --id is for files; ${argument} says which it is.`)
  const { format, bytes, address, metadata } = await fetchDocument(id, options.fetching, network)
  return {
    ...{ format, bytes, from: address, facts },
    id: { is: id, source: 'address' },
    metadata: metadata && { bytes: metadata.bytes, from: metadata.address },
  }
}

function fileSource(file: string, givenId: string | undefined, facts: Named | null): Source {
  const stem = file.replace(/\.[^./\\]*$/u, '')
  const { bytes, from } = readNamed(file)
  const beside = [`${stem}.metadata.xml`, join(dirname(file), 'metadata.xml')].find(isFile)
  const ownFacts = facts ?? (isFile(`${stem}.json`) ? readNamed(`${stem}.json`) : null)
  return {
    ...{ format: formatOf(bytes, file), bytes, from, facts: ownFacts },
    id: idOfFile(file, givenId),
    metadata: beside === undefined || beside === file ? null : readNamed(beside),
  }
}

function idOfFile(file: string, given: string | undefined): Source['id'] {
  if (given === undefined) {
    // `ah-tk-20202021-3235.pdf`, `004_ah-tk-20242025-546.txt`
    const named = /(?:ah|kv|kst)-[\w-]+/u.exec(basename(file).replace(/\.[^.]*$/u, ''))?.[0] ?? ''
    return parseOfficialId(named) ? { is: named, source: 'file name' } : null
  }
  const id = identifierIn(given)
  if (id === null) throw new UsageError(`There is no official identifier in --id ${given}.`)
  return { is: id, source: '--id' }
}

/** By the first bytes; what is packed as docx and odt are is told apart by its ending. */
function formatOf(bytes: Uint8Array, file: string): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK')) return file.toLowerCase().endsWith('.odt') ? 'odt' : 'docx'
  if (!/^[^\p{L}]{0,4}\s*</u.test(head)) return 'txt'
  return /<html[\s>]|<!doctype html/iu.test(head) ? 'html' : 'xml'
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile()
}

function readNamed(file: string): Named {
  if (!isFile(file)) throw new UsageError(`There is no file ${file}.`)
  return { bytes: readLimited(file, file), from: file }
}
