import { readSources } from '../read-sources.ts'
import { type CoverageReport, type Extent, reportCoverage, type Share } from '../register/coverage-report.ts'
import type { DocumentKind } from '../types.ts'
import { type Command, UsageError } from './command.ts'

/** Says what the corpus holds, and what it does not. */
export const coverage: Command = {
  usage: 'coverage [--json]',
  does: [
    'what the corpus holds and what is only known, by kind and',
    'year, and what is later than all it holds',
  ],
  options: { json: { type: 'boolean' } },
  run: async (argument, { json }) => {
    if (argument !== undefined) throw new UsageError('The command coverage takes no argument.')
    const { edition, documents, register } = await readSources()
    const report = reportCoverage({ edition, documents, register: register.documents })
    return json ? `${JSON.stringify(report, null, 2)}\n` : coverageText(report)
  },
}

/** Longer rows would not fit a line. */
const MOST_SQUARES = 40

const KIND_NAMES: Record<DocumentKind, string> = {
  answers: 'answers',
  letter: 'letters',
  question: 'questions',
  delay: 'notices of delay',
  motion: 'motions',
}

/** The report for a person to read: counts, a line of squares a year, then what is later. */
export function coverageText({ edition, corpus, known, kinds, years, later }: CoverageReport): string {
  const most = Math.max(0, ...[...kinds, ...years].map((share) => share.corpus + share.known))
  const each = Math.max(1, Math.ceil(most / MOST_SQUARES))
  const lines = [
    `■ in the corpus    ${extentText(corpus)}; ${corpus.positions} positions (as of ${edition})`,
    `□ only known       ${extentText(known)}`,
    ...(each > 1 ? [`                   a square is ${each} documents`] : []),
    '',
    ...kinds.map(({ kind, ...share }) => `${KIND_NAMES[kind].padEnd(18)} ${squares(share, each)}`),
    '',
    ...years.map(({ year, ...share }) => `${(year ?? 'without a day').padEnd(18)} ${squares(share, each)}`),
  ]
  if (later.length > 0)
    lines.push('', `Later than all the corpus holds: ${later.length}`, ...later.map(laterText))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function extentText({ documents, from, to }: Extent): string {
  const count = `${documents} document${documents === 1 ? '' : 's'}`
  return from === null ? count : `${count}, ${from} – ${to}`
}

/** `■■□□□ 2 of 5`, a square for so many documents or a part of them; a year without any stays empty. */
function squares({ corpus, known }: Share, each: number): string {
  if (corpus + known === 0) return ''
  const row = (sign: string, count: number) => sign.repeat(Math.ceil(count / each))
  return `${row('■', corpus)}${row('□', known)} ${corpus} of ${corpus + known}`
}

function laterText({ id, zaak, kind, date, notBefore, title, url }: CoverageReport['later'][number]): string {
  const name = id ?? zaak ?? ''
  const day = date ?? notBefore?.slice(0, 4) ?? ''
  return `\n${day.padEnd(10)}  ${kind}  ${title ?? name}\n            ${url ?? `${name}, not seen at its official page`}`
}
