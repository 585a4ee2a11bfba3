import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { cite } from '../citation.ts'
import { dayOf, isPosition } from '../positions.ts'
import { readSources } from '../read-sources.ts'
import { makeBundle } from '../search/bundle.ts'
import type { LookupAnswer } from '../search/corpus.ts'
import { openCorpus } from '../search/open-corpus.ts'
import { SourceError } from '../source-error.ts'
import type { DocumentKind } from '../types.ts'
import { UsageError } from './command.ts'
import { endWithReader } from './end-with-reader.ts'

/** Of what is no position, what it is instead. */
const NO_POSITION: Record<DocumentKind, string> = {
  answers: '',
  letter: '',
  question: 'gesteld, nog niet beantwoord',
  delay: 'gesteld, nog niet beantwoord',
  motion: 'motie uit de Kamer',
}

const HELP = `Looks words up in the corpus.

  npm run lookup -- "query"                    the positions found, to read
  npm run --silent lookup -- --json "query"    one JSON object: query, results (passage, score, concepts)
  npm run --silent lookup -- --json --stdin    one query a line in, one such object a line out
`

// 1: the corpus is broken; 2: the command was called wrongly.
endWithReader()
try {
  await main()
} catch (error) {
  const isCalledWrongly = error instanceof UsageError || isArgumentError(error)
  if (!(error instanceof SourceError) && !isCalledWrongly) throw error
  console.error(error.message)
  process.exitCode = isCalledWrongly ? 2 : 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, stdin: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const asksNothing = positionals.length === 0 && !values.stdin
  if (values.help || (asksNothing && !values.json)) {
    console.log(HELP)
    return
  }
  if (asksNothing) throw new UsageError('There is no query to look up; give one, or --stdin for one a line.')
  const assets = makeBundle(await readSources())
  const corpus = openCorpus(async (asset) => assets[asset])
  const print = values.json ? printJson : printText
  const queries = values.stdin
    ? createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    : [positionals.join(' ')]
  for await (const query of queries) print(query, await corpus.lookup({ query }))
}

function printJson(query: string, { results }: LookupAnswer): void {
  const found = results.map(({ passage, score, concepts }) => ({ passage: passage.id, score, concepts }))
  console.log(JSON.stringify({ query, results: found }))
}

function printText(query: string, { results, corrected }: LookupAnswer): void {
  if (corrected !== null) console.log(`Niets voor "${query}"; wel voor "${corrected}".\n`)
  if (results.length === 0) console.log(`Niets gevonden voor "${query}" in deze documenten.`)
  for (const { passage, document, snippet, concepts } of results) {
    const ministers = document.ministers.map(({ name }) => name).join(', ')
    const who = isPosition(document) ? ministers : NO_POSITION[document.kind]
    console.log(`${dayOf(document) ?? 'zonder datum'} · ${who} · ${concepts.join(', ')}`)
    console.log(`  ${snippet.text || (passage.questions[0]?.text ?? '')}`)
    console.log(`  ${cite(document, passage)}\n  ${document.url}\n`)
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
