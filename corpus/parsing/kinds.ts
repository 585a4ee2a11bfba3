import { SourceError } from '../source-error.ts'
import type { DocumentKind } from '../types.ts'
import { headingOf } from './headings.ts'
import type { Line } from './line.ts'
import { lastSalutation, openingEnd } from './opening.ts'

/**
 * What kind a document is by its own words. Questions with answers make it one of answers; without any it is a notice of
 * delay or questions only where its opening says so. Throws a SourceError where it is none.
 */
export function kindOf(lines: readonly Line[], file: string): DocumentKind {
  if (motionEnd(lines) >= 0) return 'motion'
  const headings = lines.map(headingOf)
  const asks = headings.some((heading) => heading?.role === 'question')
  const answers = headings.some((heading) => heading?.role === 'answer')
  const opening = textOf(lines.slice(0, openingEnd(lines)))
  if (!answers) {
    if (/(?:^|[\s»])Mededeling van /u.test(opening) || (asks && lines.some(isNotice))) return 'delay'
    if (asks && announcesQuestions(opening)) return 'question'
  }
  if (asks) return 'answers'
  if (!answers && announcesDelay(lines)) {
    if (saysOnlyDelay(lines)) return 'delay'
    throw new SourceError('Questions are said not to be answered in time, and something else is said too.', {
      file,
      line: lines[0]?.number ?? null,
      advice: 'Give each question and answer its heading, or put "Mededeling" above a notice of delay.',
    })
  }
  if (lastSalutation(lines) >= 0) return 'letter'
  if (!answers && announcesQuestions(opening)) return 'question'
  throw new SourceError('Neither a question nor the beginning of a letter was found.', {
    file,
    line: lines[0]?.number ?? null,
    advice:
      'Answers need a line such as "Vraag 1"; a letter needs "Aan de Voorzitter ..." or its place and date.',
  })
}

/** Whether the opening says that questions are asked, and nothing is headed as an answer, whatever heads the questions. */
export function asksOnly(lines: readonly Line[]): boolean {
  if (lines.some((line) => headingOf(line)?.role === 'answer')) return false
  return announcesQuestions(textOf(lines.slice(0, openingEnd(lines))))
}

/** `Mededeling`, above the notice of a delay. */
export function isNotice(line: Line): boolean {
  return /^Mededeling(?:en)? ?:?$/u.test(line.text)
}

/** Where a motion begins: at `De Kamer,`; -1 where nothing does. */
export function motionStart(lines: readonly Line[]): number {
  return lines.findIndex((line) => /^De (?:Kamer|Staten-Generaal),?$/u.test(line.text))
}

/** The last words of a motion. */
export const MOTION_FORMULA = /\bgaat over tot de orde van de dag\b/u

/** Where a motion ends, in its last formula; -1 where the text is none, also where a letter or an answer quotes one. */
export function motionEnd(lines: readonly Line[]): number {
  const start = motionStart(lines)
  if (start < 0 || lines.some((line) => headingOf(line) !== null)) return -1
  if (lastSalutation(lines.slice(0, start)) >= 0) return -1
  return lines.findLastIndex((line) => MOTION_FORMULA.test(line.text))
}

/** Kinds that an identifier may stand for, by how it begins. */
const KINDS_BY_PREFIX: readonly { prefix: string; kinds: readonly DocumentKind[] }[] = [
  { prefix: 'ah-', kinds: ['answers', 'delay'] },
  { prefix: 'kv-', kinds: ['question'] },
]

/** Whether a document with this identifier may be of this kind; one without a known prefix may be of any. */
export function fitsIdentifier(kind: DocumentKind, id: string): boolean {
  const known = KINDS_BY_PREFIX.find(({ prefix }) => id.startsWith(prefix))
  return known === undefined || known.kinds.includes(kind)
}

/** `Vragen van het lid Welzijn (…) (ingezonden 14 november 2024)`, and nobody answers. */
function announcesQuestions(opening: string): boolean {
  return (
    /(?:^|\s)(?:Mondelinge vragen|Vragen) (?:van|gesteld) /u.test(opening) &&
    /ingezonden/u.test(opening) &&
    !/(?:^|[\s.)])Antwoord(?:en)? (?:van|op) |gegeven antwoorden|Nader antwoord van /u.test(opening)
  )
}

const LONGEST_DELAY = 2500

/** `kunnen niet binnen de gebruikelijke termijn worden beantwoord`, in a short text. */
function announcesDelay(lines: readonly Line[]): boolean {
  const text = textOf(lines.slice(0, 60))
  return text.length < LONGEST_DELAY && /niet binnen (?:de|drie)\b[^.]{0,80}beantwoord/u.test(text)
}

/** What a notice of delay speaks of: `vragen`, `de beantwoording`, `meer tijd`, `zo spoedig mogelijk`. */
const OF_DELAY =
  /vra(?:ag|gen)(?!\p{L})|antwoord|termijn|spoedig|\btijd|afstemming|informatie|uitstel|nader|onderzoek|zorgvuldig/iu
/** `Ik zal u zo spoedig mogelijk antwoorden`, `vergt meer tijd`, and no `Hierbij de antwoorden`. */
const COMES_LATER =
  /(?<!\p{L})(?:zal|zullen|spoedig|streef|streven|later|meer tijd|verwacht|uitstel|zodra|kunnen niet|kan niet)(?!\p{L})/iu

/** Whether every sentence of a text, from its announcement on, is about the delay. */
function saysOnlyDelay(lines: readonly Line[]): boolean {
  const text = textOf(lines.slice(lastSalutation(lines) + 1))
  if (
    !COMES_LATER.test(text) ||
    /(?<!\p{L})(?:konden niet|kon niet|Hierbij de antwoorden|Hieronder)(?!\p{L})/iu.test(text)
  )
    return false
  const sentences = text.split(/(?<=[\p{Ll})]{2}[.?!]) (?=\p{Lu})/u)
  return sentences.every((sentence) => !/[.?!]$/u.test(sentence) || OF_DELAY.test(sentence))
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ')
}
