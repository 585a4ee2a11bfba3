import { headingOf } from './headings.ts'
import type { Line } from './line.ts'

/** `Aan de Voorzitter van de Tweede Kamer`, `Den Haag, 27 september 2018`, `Geachte voorzitter,`. */
const SALUTATION = /^(?:Aan de (?:V|v)oorzitter|Geachte |[\p{Lu}’'][\p{L}’' -]{1,30}, \d{1,2} \p{L}+ \d{4}$)/u
const LONGEST_OPENING = 40

/** The last line of a letter's opening, -1 where the text does not begin as a letter. */
export function lastSalutation(lines: readonly Line[]): number {
  return lines
    .slice(0, LONGEST_OPENING)
    .findLastIndex((line) => SALUTATION.test(line.text) && line.text.length < 80)
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
