import type { Finding } from './docx-findings.ts'
import type { TreeElement } from './tree.ts'

/** A field that is open: between its beginning and its end, `{ PAGE | 3 }`. */
interface Field {
  instruction: string
  /** Whether its instruction is over: what follows is what it prints. */
  isResult: boolean
  /** What was found in the paragraph in which it began. */
  begunIn: Finding[]
  /** Text that stood in its instruction, and is not printed. */
  hidden: string
}

/** The fields that are open at a place, the innermost last. */
export type OpenFields = Field[]

const MOST_INSIDE = 20

/** Fields that print what their instruction says, and have no text of their own: a formula, a sign, a number, a button. */
const PRINTS_ITSELF = /^\s*(?:EQ|SYMBOL|LISTNUM|AUTONUM(?:LGL|OUT)?|(?:MACRO|GOTO)BUTTON)(?=\s|$)/iu

/** Follows the beginnings, turns and ends of fields, and gathers their instructions; other elements are nothing to it. */
export function followField(element: TreeElement, fields: OpenFields, findings: Finding[]): void {
  const field = fields.at(-1)
  if (element.name === 'w:instrText' && field)
    field.instruction += element.children.filter((child) => typeof child === 'string').join('')
  if (element.name !== 'w:fldChar') return
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') fields.push({ instruction: '', isResult: false, begunIn: findings, hidden: '' })
  if (type === 'begin' && fields.length > MOST_INSIDE)
    findings.push({ is: 'refused', problem: `More than ${MOST_INSIDE} fields stand inside one another.` })
  if (type === 'separate' && field) field.isResult = true
  if (type === 'end' && field) {
    fields.pop()
    if (!inInstruction(fields)) refuseOwnPrint(field.instruction, findings)
  }
}

/** Tells of a field that prints what its instruction says. */
export function refuseOwnPrint(instruction: string, findings: Finding[]): void {
  if (!PRINTS_ITSELF.test(instruction)) return
  const problem = `A field prints what only its instruction says: ${JSON.stringify(instruction.trim().slice(0, 60))}.`
  findings.push({ is: 'refused', problem })
}

/** Whether what stands here is part of a field's instruction. */
export function inInstruction(fields: OpenFields): boolean {
  return fields.some(({ isResult }) => !isResult)
}

/** Keeps text out that stands in a field's instruction; tells of an instruction that goes on over paragraphs. */
export function hideText(text: string, fields: OpenFields, findings: Finding[]): void {
  const field = fields.find(({ isResult }) => !isResult)
  if (!field || text.trim() === '') return
  field.hidden += text
  if (field.begunIn !== findings) findings.push(neverEnds(text))
}

/** What is to be told of the fields that are open where the text ends. */
export function unended(fields: OpenFields): Finding[] {
  return fields.flatMap(({ isResult, hidden }) => (isResult || hidden === '' ? [] : [neverEnds(hidden)]))
}

function neverEnds(hidden: string): Finding {
  const problem = `A field's instruction has no end before ${JSON.stringify(hidden.slice(0, 60))}, which it would hide.`
  return { is: 'refused', problem }
}
