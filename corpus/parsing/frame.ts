import { SourceError } from '../source-error.ts'
import type { DocumentKind } from '../types.ts'
import { headingOf } from './headings.ts'
import { endsSentence, type Line } from './line.ts'

/** What a document says, without its opening (cover letter, title, salutation) and its closing (signature, remark). */
export interface Frame {
  opening: Line[]
  text: Line[]
  closing: Line[]
}

/** Questions make a document one of answers; whatever else begins as a letter does is a letter. */
export function kindOf(lines: readonly Line[], file: string): DocumentKind {
  if (lines.some((line) => headingOf(line)?.role === 'question')) return 'answers'
  if (lastSalutation(lines) >= 0) return 'letter'
  throw new SourceError('Neither a question nor the beginning of a letter was found.', {
    file,
    line: lines[0]?.number ?? null,
    advice:
      'Answers need a line such as "Vraag 1"; a letter needs "Aan de Voorzitter ..." or its place and date.',
  })
}

/** Takes opening and closing off. The opening of answers ends at the first question, that of a letter at its salutation. */
export function takeFrame(body: readonly Line[], kind: DocumentKind): Frame {
  const lines = body.filter((line) => line.form !== 'closing')
  const first =
    kind === 'answers'
      ? Math.max(
          0,
          lines.findIndex((line) => headingOf(line)?.role === 'question'),
        )
      : lastSalutation(lines) + 1
  const end = Math.max(first, Math.min(signatureStart(lines), remarkStart(lines)))
  const closing = [...lines.slice(end), ...body.filter((line) => line.form === 'closing')]
  return { opening: lines.slice(0, first), text: lines.slice(first, end), closing }
}

/** `Aan de Voorzitter van de Tweede Kamer`, `Den Haag, 27 september 2018`, `Geachte voorzitter,`. */
const SALUTATION = /^(?:Aan de (?:V|v)oorzitter|Geachte |[\p{Lu}’'][\p{L}’' -]{1,30}, \d{1,2} \p{L}+ \d{4}$)/u
const LONGEST_OPENING = 40

function lastSalutation(lines: readonly Line[]): number {
  return lines
    .slice(0, LONGEST_OPENING)
    .findLastIndex((line) => SALUTATION.test(line.text) && line.text.length < 80)
}

/** Where the askers' own remark begins, which is printed behind the last answer: `Toelichting:`, `Deze vragen dienen`. */
function remarkStart(lines: readonly Line[]): number {
  const isRemark = (line: Line, index: number) =>
    /^Toelichting:?$/u.test(line.text) && /^Deze vra(?:ag|gen) /u.test(lines[index + 1]?.text ?? '')
  const index = lines.findIndex(isRemark)
  return index < 0 ? lines.length : index
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

function isName(text: string): boolean {
  return text.length < 60 && !endsSentence(text) && /^\p{Lu}/u.test(text)
}
