import type { Coverage } from '../corpus/search/corpus.ts'
import type { FilterField } from '../corpus/search/parse-query.ts'
import type { DocumentKind, Minister } from '../corpus/types.ts'

/** Somebody of the cabinet as a line names them. */
export type RankedName = Pick<Minister, 'name' | 'rank'>

export type InterfaceLanguage = 'nl' | 'en'

/** The few strings that the card on a page needs. They weigh on every page, so that they stand apart. */
export interface CardWords {
  language: InterfaceLanguage

  /** `15 jul 2022`; takes an ISO day, or null where the document has none. */
  day(iso: string | null): string
  /** `ministers Blok en Kaag`; only the names where a rank is not known, empty for nobody. */
  ministers(people: readonly RankedName[]): string
  /** `vragen 2, 3 en 6`; `Kamerbrief` where there are none. */
  questions(numbers: number[]): string
  /** On the card's one filled button. */
  allPositions(count: number): string
  /** `6 latere officiële documenten over dit onderwerp, niet in dit corpus`. */
  knownLater(count: number): string
  close: string
  siteOff(host: string): string
}

/** Every string of the interface. Buttons open with their verb; official text never comes from here. */
export interface Words extends CardWords {
  /** The same in the two lines of the rail of dates. */
  dayAndYear(iso: string | null): { day: string; year: string }

  search: { label: string; placeholder: string; clear: string; loading: string }
  concepts: { onPage: string; inQuery: string }
  order: { label: string; best: string; newest: string }
  /** Controls that narrow a query. */
  filters: {
    title: string
    /** In full, for who cannot see them, and in a word where nothing is chosen. */
    labels: Record<FilterField, string>
    year: string
    minister: string
    party: string
    kind: string
    /** What is written into the query: `jaar:2021`, `soort:brief`. */
    names: Record<FilterField, string>
    kinds: Record<DocumentKind, string>
  }

  /** `4 standpunten`. */
  positions(count: number): string
  /** `4 standpunten, 2021–2022`; years of the oldest and the newest. */
  positionsFromTo(count: number, from: string, to: string): string
  subjects(count: number): string
  mentions(count: number): string
  more(count: number): string
  /** Why a result was found: subjects, and words of the query. */
  foundBy(concepts: string[], words: string[]): string
  /** Above results that hardly touch on what was asked. */
  weak(count: number): string
  /** What was searched instead of what was typed. */
  corrected(query: string, instead: string): string

  /** `Van Ojik en Kuzu`. */
  list(items: string[]): string
  question(number: number): string
  /** Above an answer: `Antwoord`, or `Antwoord op vragen 2, 3 en 6`. */
  answer(numbers: number[]): string
  /** What a document is: `Antwoorden op Kamervragen`; of what is no position, what it is instead. */
  kinds: Record<DocumentKind, string>
  /** The same of a document that is only known: whether its questions were answered since, nobody here can say. */
  knownKinds: Record<DocumentKind, string>
  /** The same in the middle of a line, for what is no position: `gesteld, nog niet beantwoord`. */
  notPosition: Record<'question' | 'delay' | 'motion', string>
  /** Above them in a list: `Gesteld, nog niet beantwoord (2)`. */
  unanswered(count: number): string
  motions(count: number): string
  /** Names a table for who cannot see it. */
  table: string
  /** Above the text of a notice that the answer comes later. */
  notice: string
  later(day: string): string
  /** What the register knows where nothing was found. */
  knownOnly(count: number): string
  /** Under a list that names only the newest. */
  andMore(count: number): string
  /** Above later documents that can be opened here. */
  heldLater: string
  /** Names a document of which only the case is known. */
  zaak(number: string): string

  back: string
  copy: string
  copied: string
  copyFailed: string
  retry: string

  notes: string
  note(number: number): string
  backToText(number: number): string

  source: string
  case: string
  wholeDocument: string
  asked: string
  /** What a document's day and people are to it. */
  facts: Record<DocumentKind, { day: string; askers: string; ministers: string }>
  alsoFor: string

  /** `5 documenten, 27 sep 2018 – 15 jul 2022 (stand van 23 nov 2026)`. */
  coverage(coverage: Coverage): string
  verbatim: string

  nothing: {
    title(query: string): string
    onConcept: string
    meaning(documents: number): string
    /** What the documents are about; years of the oldest and the newest. */
    covers(subjects: string[], years: { from: string; to: string }): string
    elsewhere: string
    unofficial: string
  }
  failed: { title: string; advice: string }
  empty: { title: string; byTyping: string; bySelecting: string }

  site: { on(host: string): string; isOff(host: string): string }
  open: { panel: string; tab: string }
  page: { unread: string; without: string; gone: string; scroll: string }
  document: { unknown: string; unknownPassage: string; searchInstead: string }
}
