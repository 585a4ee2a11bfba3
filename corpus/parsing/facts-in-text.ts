import type { DocumentFacts, DocumentKind, Passage } from '../types.ts'
import { askedOnIn, letterDayIn, movedOnIn, receivedOnIn } from './dates-in-text.ts'
import { numberIn, type PrintedNumber, referencesIn, type Surroundings } from './numbers-in-text.ts'
import { flowing } from './opening-text.ts'
import { answerersIn, askersIn } from './people-in-text.ts'
import { sentenceEnd } from './sentence-end.ts'

/** What a document says of itself; null or empty where it does not. */
export type FactsInText = Pick<
  DocumentFacts,
  'askedOn' | 'publishedOn' | 'askers' | 'ministers' | 'references'
> & {
  /** What it is about, in its own words: `De situatie met betrekking tot de Oeigoeren`. */
  title: string | null
  alsoFor: NonNullable<DocumentFacts['alsoFor']>
  printed: PrintedNumber
}

interface Spoken {
  kind: DocumentKind
  passages: readonly Pick<Passage, 'paragraphs'>[]
}

/** Reads the facts that stand in a document's opening, signature and letterhead. */
export function readFactsInText(document: Surroundings & Spoken): FactsInText {
  const { opening, closing, furniture, kind, passages } = document
  // A notice of delay names questions and askers in its one sentence.
  const notice = kind === 'delay' ? passages.flatMap(({ paragraphs }) => paragraphs) : []
  const text = flowing([...opening, ...notice])
  const references = referencesIn(document, text)
  const receivedOn = receivedOnIn(text)
  // Answers are published when parliament receives them, often a day behind the letter they come with; letters bear their own.
  const published = {
    answers: receivedOn,
    delay: receivedOn,
    question: null,
    letter: letterDayIn([...opening, ...furniture]),
    motion: movedOnIn(text),
  }
  const lines = [...opening, ...closing].map((line) => flowing([line]))
  const isOfMembers = kind === 'motion' || kind === 'question'
  const { ministers, alsoFor } = isOfMembers ? { ministers: [], alsoFor: [] } : answerersIn(text, lines)
  return {
    title: subjectIn(opening.find(isWholeHead) ?? text),
    askedOn: askedOnIn(text),
    publishedOn: published[kind],
    askers: kind === 'letter' || kind === 'motion' ? [] : askersIn(text),
    ministers,
    alsoFor,
    references,
    printed: numberIn(document, { kind, receivedOn, references }),
  }
}

/** `Vragen van het lid Podt (D66) aan de Minister van Asiel en Migratie over Veldzicht (ingezonden 15 november 2024)`. */
const ASKED_ABOUT =
  /(?:Vragen|vragen|op Kamervragen) (?:van|door) (?!de leden der Kamer)[^.]{2,400}? (?:over|inzake) (.{2,400})/u

/** Where a subject ends: with its day or its case, with what is said of the questions, or with the text. */
const SUBJECT_END = /\.? ?\([Ii]ngezonden| \(\d{4}Z\d{5}\)| (?:kunnen|worden|zijn) [^.]{0,60}beantwoord|\.?$/u

/** A paragraph on one line, as in docx: the subject ends with it. */
function isWholeHead(line: string): boolean {
  return line.length > 160 && ASKED_ABOUT.test(line)
}

function subjectIn(text: string): string | null {
  const about = ASKED_ABOUT.exec(text)?.[1]
  const subject = about?.slice(0, SUBJECT_END.exec(about)?.index)
  return capitalised(subject?.slice(0, sentenceEnd(subject)) ?? null)
}

/** `Antwoord op vragen van de leden Kat en Podt over`, with which official titles begin. */
const TITLE_LEAD =
  /^(?:(?:nader |aanvullend )?antwoord(?:en)? op |uitstel (?:van )?(?:de )?beantwoording |mededeling .{0,40}?)?(?:schriftelijke |mondelinge )?(?:Kamer)?vragen van .+? (?:over|inzake) (?=\S)/iu

/** What an official title says a document is about: without dossier and kind, nor `Antwoord op vragen van ... over`. */
export function subjectOfTitle(title: string): string {
  const own = title.split(/; (?:Motie|Brief regering|Brief|Verslag|Gewijzigde motie[^;]*); /u).at(-1) ?? title
  return capitalised(own.replace(TITLE_LEAD, '').trim()) ?? title
}

function capitalised(text: string | null): string | null {
  return text === null || text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1)
}
