import { headingOf } from './headings.ts'
import type { Line } from './line.ts'
import type { Oddity } from './reading.ts'

/** `Aan de Voorzitter van de Tweede Kamer`, `Den Haag, 27 september 2018`, `Geachte voorzitter,`. */
const SALUTATION = /^(?:Aan de (?:V|v)oorzitter|Geachte |[\p{Lu}’'][\p{L}’' -]{1,30}, \d{1,2} \p{L}+ \d{4}$)/u
const LONGEST_OPENING = 40

/** The last line of a letter's opening, before its first sentence; -1 where the text does not begin as a letter. */
export function lastSalutation(lines: readonly Line[]): number {
  const head = lines.slice(0, LONGEST_OPENING)
  const first = head.findIndex(isSalutation)
  const sentence = head.findIndex((line, index) => index > first && holdsSentence(line))
  return head.slice(0, sentence < 0 ? head.length : sentence).findLastIndex(isSalutation)
}

/** Lines that look like a salutation behind a letter's first sentence, as a letter in it would have. */
export function laterSalutations(lines: readonly Line[]): Oddity[] {
  return lines
    .slice(lastSalutation(lines) + 1, LONGEST_OPENING)
    .filter(isSalutation)
    .map(({ number, text }) => ({
      line: number,
      problem: `Behind the first sentence stands ${JSON.stringify(text)}, which is read as text.`,
    }))
}

function isSalutation({ text }: Line): boolean {
  return SALUTATION.test(text) && text.length < 80
}

/** `Betreft Wat nu met Xinjiang?` stands before the text. */
const LABELLED = /^(?:Betreft|Onderwerp|Datum|Bijlagen?|Ons kenmerk|Uw kenmerk|Uw brief)(?!\p{L})/iu

/** `veroordeelt de kampen.`, `in Xinjiang. Het`; an address or a subject holds none. */
function holdsSentence({ text }: Line): boolean {
  if (LABELLED.test(text) || !/\p{L} \p{L}+ \p{L}/u.test(text)) return false
  return /\p{Ll}{3}[.?!][’”»"')\]]*(?:$| \p{Lu})/u.test(text)
}

/** `Hierbij bied ik u de antwoorden aan`, `Deze vragen werden ingezonden`, `Bij beantwoording ons kenmerk vermelden`. */
const BRINGS =
  /^(?:(?:Hierbij|Hiermee|Bijgaand|Mede namens|Namens|In antwoord op|In reactie op)(?!\p{L}).*(?:antwoord|vragen)|(?:Deze|De) (?:Kamer)?vragen (?:zijn|werden|met kenmerk) |(?:- )?(?:Bij beantwoording|Wilt u slechts) )/iu

/** The first sentence of the letter before answers that does more than bring them, which no passage holds. */
export function saysMore(opening: readonly Line[]): Oddity[] {
  const start = lastSalutation(opening)
  if (start < 0) return []
  const subject = opening.findLastIndex(({ text }) => LABELLED.test(text))
  const lines = opening.slice(Math.max(start, subject) + 1)
  const sentences = lines
    .map(({ text }) => text)
    .join(' ')
    .split(/(?<=\p{Ll}{3}[.?!][’”»"')\]]?) (?=\p{Lu})/u)
  const more = sentences.find(
    (text) => /[.?!][’”»"')\]]?$/u.test(text) && text.includes(' ') && !BRINGS.test(text),
  )
  if (more === undefined) return []
  const line = lines.find(({ text }) => text.endsWith(more) || more.startsWith(text)) ?? lines[0]
  return [
    {
      line: line?.number ?? null,
      problem: `The letter before the questions says more, which is in no passage: ${JSON.stringify(more.slice(0, 120))}`,
    },
  ]
}

/** `Vragen van het lid`, `Mondelinge vragen van`, `Mededeling van minister`, `Zie ook Aanhangsel Handelingen`. */
const TITLE =
  /^(?:(?:Mondelinge v|V)ragen (?:van|gesteld)|(?:Nader )?[Aa]ntwoord(?:en)? van|Mededeling van|Zie ook Aanhangsel|\(ingezonden|\(ontvangen)/u

/** Where the opening of a document without a salutation ends: at its first heading, or behind its title. */
export function openingEnd(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => headingOf(line) !== null)
  if (first >= 0) return first
  let end = lines.slice(0, LONGEST_OPENING).findLastIndex((line) => TITLE.test(line.text)) + 1
  // A title goes on over printed lines until its last bracket: "(ingezonden 19 november" "2024)".
  while (
    end > 0 &&
    end < lines.length &&
    lines[end]?.gap === 'none' &&
    !/[.)»’'”]$/u.test(lines[end - 1]?.text ?? '')
  )
    end++
  return end
}
