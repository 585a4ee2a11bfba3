import type { Coverage } from '../corpus/search/corpus.ts'

export type InterfaceLanguage = 'nl' | 'en'

/** Every string of the interface. Buttons open with their verb; official text never comes from here. */
export interface Words {
  language: InterfaceLanguage

  /** `15 jul 2022`; takes an ISO day, or null where the document has none. */
  day(iso: string | null): string
  /** The same in the two lines of the rail of dates. */
  dayAndYear(iso: string | null): { day: string; year: string }

  search: { label: string; placeholder: string; clear: string; loading: string }
  concepts: { onPage: string; inQuery: string }
  order: { label: string; best: string; newest: string }

  /** `4 standpunten`. */
  positions(count: number): string
  /** `4 standpunten, 2021–2022`; years of the oldest and the newest. */
  positionsFromTo(count: number, from: string, to: string): string
  /** On the card's one filled button. */
  allPositions(count: number): string
  subjects(count: number): string
  mentions(count: number): string
  more(count: number): string
  /** What was searched instead of what was typed. */
  corrected(query: string, instead: string): string

  /** `Van Ojik en Kuzu`. */
  list(items: string[]): string
  /** `ministers Blok en Kaag`; empty for nobody. */
  ministers(names: string[]): string
  /** `vragen 2, 3 en 6`; `Kamerbrief` where there are none. */
  questions(numbers: number[]): string
  question(number: number): string
  /** Above an answer: `Antwoord`, or `Antwoord op vragen 2, 3 en 6`. */
  answer(numbers: number[]): string
  letter: string
  answers: string
  later(day: string): string

  back: string
  copy: string
  copied: string
  copyFailed: string
  close: string
  retry: string

  notes: string
  note(number: number): string
  backToText(number: number): string

  source: string
  case: string
  wholeDocument: string
  asked: string
  answered: string
  sent: string
  askedBy: string
  answeredBy: string
  alsoFor: string
  sentBy: string

  /** `5 documenten, 27 sep 2018 – 15 jul 2022 (stand van 23 nov 2026)`. */
  coverage(coverage: Coverage): string
  verbatim: string

  nothing: {
    title(query: string): string
    onConcept: string
    meaning(documents: number): string
    elsewhere: string
    unofficial: string
  }
  failed: { title: string; advice: string }
  empty: { title: string; byTyping: string; bySelecting: string }

  site: { off(host: string): string; on(host: string): string; isOff(host: string): string }
  open: { panel: string; tab: string }
  page: { unread: string; without: string; gone: string; scroll: string }
  document: { unknown: string; unknownPassage: string; searchInstead: string }
}
