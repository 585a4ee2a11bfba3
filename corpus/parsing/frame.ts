import type { DocumentKind } from '../types.ts'
import { headingOf } from './headings.ts'
import { motionEnd, motionStart } from './kinds.ts'
import { endsSentence, type Line } from './line.ts'
import { lastSalutation, openingEnd } from './opening.ts'

/** What a document says, without its opening (cover letter, title, salutation) and its closing (signature, remark). */
export interface Frame {
  opening: Line[]
  text: Line[]
  closing: Line[]
}

/** Takes opening and closing off. The opening of questions ends at the first, that of a letter at its salutation. */
export function takeFrame(body: readonly Line[], kind: DocumentKind): Frame {
  const lines = body.filter((line) => line.form !== 'closing')
  const first = firstOfText(lines, kind)
  const last = kind === 'motion' ? motionEnd(lines) + 1 : closingStart(lines)
  const end = Math.max(first, last)
  const closing = [...lines.slice(end), ...body.filter((line) => line.form === 'closing')]
  return { opening: lines.slice(0, first), text: lines.slice(first, end), closing }
}

function firstOfText(lines: readonly Line[], kind: DocumentKind): number {
  if (kind === 'letter') return lastSalutation(lines) + 1
  if (kind === 'motion') return motionStart(lines)
  const question = lines.findIndex((line) => headingOf(line)?.role === 'question')
  if (kind === 'answers') return Math.max(0, question)
  return question >= 0 ? question : Math.max(openingEnd(lines), lastSalutation(lines) + 1)
}

/** Where the signature or the askers' remark at the end of lines begins, by their words; their number where none does. */
export function closingStart(lines: readonly Line[]): number {
  return Math.min(signatureStart(lines), remarkStart(lines))
}

/** Where the askers' own remark begins, which is printed behind the last answer: `Toelichting:`, `Deze vragen dienen`. */
function remarkStart(lines: readonly Line[]): number {
  const isRemark = ({ text }: Line, index: number) =>
    /^(?:Toelichting ?: ?Deze vra(?:ag|gen) |Deze vra(?:ag|gen) dien(?:en|t) ter aanvulling )/u.test(text) ||
    (/^Toelichting ?:?$/u.test(text) && /^Deze vra(?:ag|gen) /u.test(lines[index + 1]?.text ?? ''))
  const index = lines.findLastIndex(isRemark)
  if (index < 0 || lines.slice(index).some((line) => headingOf(line) !== null)) return lines.length
  return /^Toelichting ?:?$/u.test(lines[index - 1]?.text ?? '') ? index - 1 : index
}

/** `De Minister van Buitenlandse Zaken,`, `Hoogachtend,`. */
const SIGNATURE = /^(?:De (?:minister|staatssecretaris)(?:-president)?\b.*,|Hoogachtend,?)$/iu
const LONGEST_SIGNATURE = 12

/** Where the signature begins: lines at the end that are offices and names, and no sentence. */
function signatureStart(lines: readonly Line[]): number {
  const from = Math.max(0, lines.length - LONGEST_SIGNATURE)
  const index = lines.findIndex((line, at) => at >= from && SIGNATURE.test(line.text))
  const isSignature =
    index >= 0 && lines.slice(index).every((line) => isName(line.text) || SIGNATURE.test(line.text))
  return isSignature ? index : lines.length
}

/** Whether a line is an office or a name, and no sentence. */
export function isName(text: string): boolean {
  return text.length < 60 && !endsSentence(text) && /^\p{Lu}/u.test(text)
}
