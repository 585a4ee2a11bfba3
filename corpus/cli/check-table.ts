import type { Outcome } from './check.ts'
import { total } from './check-total.ts'
import { WIDTH, wrapped } from './columns.ts'

const HEADS = ['kind', 'questions', 'answers', 'notes', 'lines', 'unassigned', 'odd'] as const
const GAP = '  '
const SHORTEST_NAME = 16

/** The outcomes as a table, what is wrong or odd in sentences under it, and the totals. */
export function checkTable(outcomes: readonly Outcome[], width: number = WIDTH): string {
  const rows = outcomes.map(cellsOf)
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const others = widths.reduce((sum, width) => sum + GAP.length + width, 0)
  const longest = Math.max(...outcomes.map(({ name }) => name.length))
  const nameWidth = Math.min(longest, Math.max(SHORTEST_NAME, width - others))
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(nameWidth), ...cells.map((cell, column) => padded(cell, column, widths[column] ?? 0))]
      .join(GAP)
      .trimEnd()
  const table = [
    line('file', HEADS),
    ...outcomes.map(({ name }, index) => line(shortened(name, nameWidth), rows[index] ?? [])),
  ]
  return `${[...table, ...section(sentences(outcomes)), ...section(totals(outcomes))].join('\n')}\n`
}

function section(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : []
}

/** Words begin on the left, numbers end on the right. */
function padded(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

function cellsOf(outcome: Outcome): string[] {
  if ('refused' in outcome) return ['refused']
  const { kind, questions, answers, notes, lines, unassigned, oddities } = outcome
  const asked = questions > 0 ? [questions, kind === 'answers' ? answers : '–'] : ['–', '–']
  return [kind, ...asked, notes, lines, unassigned.length, oddities.length].map(String)
}

/** A long name keeps its beginning and its end. */
function shortened(name: string, width: number): string {
  if (name.length <= width) return name
  const end = Math.floor((width - 1) / 3)
  return `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`
}

function sentences(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    if ('refused' in outcome) return [told('refused', outcome.refused)]
    const { file, unassigned, oddities, broken } = outcome
    const at = (line: number | null) => (line === null ? file : `${file}:${line}`)
    return [
      ...broken.map((problem) => told('broken', `${file}: ${problem}`)),
      ...unassigned.map(({ line, problem }) => told('lost', `${at(line)}: ${problem}`)),
      ...oddities.map(({ line, problem }) => told('odd', `${at(line)}: ${problem}`)),
    ]
  })
}

function told(what: string, sentence: string): string {
  const indent = 9
  return what.padEnd(indent) + wrapped(sentence, WIDTH - indent).join(`\n${' '.repeat(indent)}`)
}

const count = (number: number) => number.toLocaleString('en')

function totals(outcomes: readonly Outcome[]): string[] {
  const roles = Object.entries(total(outcomes).roles).map(([role, lines]) => `${count(lines)} ${role}`)
  return [...(roles.length > 0 ? [`lines: ${roles.join(', ')}`] : []), totalsLine(outcomes)]
}

/** `74 documents: 70 read, 4 refused; 12,345 lines, all accounted for`. */
function totalsLine(outcomes: readonly Outcome[]): string {
  const { documents, read, refused, lines, unassigned, broken } = total(outcomes)
  return [
    `${count(documents)} ${documents === 1 ? 'document' : 'documents'}: ${count(read)} read, ${count(refused)} refused`,
    `${count(lines)} ${lines === 1 ? 'line' : 'lines'}, ${unassigned === 0 ? 'all' : `${count(unassigned)} not`} accounted for`,
    ...(broken > 0 ? [`${count(broken)} ${broken === 1 ? 'rule' : 'rules'} broken`] : []),
  ].join('; ')
}
