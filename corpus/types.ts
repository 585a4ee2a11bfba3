/** The records of the corpus. Dates are ISO days (`2022-07-15`); every text is the document's own. */

/**
 * Answers and letters are the government's positions. A `question` is asked and not yet answered, a `delay` says that its
 * answer comes later, and a `motion` is the chamber's own: none of these is ever shown as a position.
 */
export type DocumentKind = 'answers' | 'letter' | 'question' | 'delay' | 'motion'

/** The Member of Parliament who asked, with the party as the document writes it (`D66`). */
export interface Asker {
  name: string
  party: string
}

/** What a member of the cabinet is; a state secretary is no minister. */
export type Rank = 'minister-president' | 'minister' | 'staatssecretaris'

/** Who answers or writes, with the portfolio (`Buitenlandse Zaken`), and the rank where the document says it. */
export interface Minister {
  name: string
  role: string
  rank?: Rank
}

/** An office that somebody holds, with its rank (`minister van Justitie en Veiligheid`); documents often name no one. */
export interface Office {
  name: string | null
  role: string
}

/** Official numbers by which others refer to the document; only those it has. */
export interface References {
  /** Case number at parliament, `2022Z11774`. */
  zaak?: string
  /** The questions as they were published, `kv-tk-2022Z11774`. */
  questions?: string
  /** Reference of the ministry, `BZDOC-693942081-24`. */
  kenmerk?: string
  /** Parliamentary paper, `32735` and `209`. */
  dossier?: string
  subnumber?: string
  /** The earlier number of the Appendix that the opening points to, as a rule the notice of delay: `ah-tk-20242025-393`. */
  seeAlso?: string
}

/** What is known of a document beside its text: the metadata file next to it, field by field. */
export interface DocumentFacts {
  /** Official identifier, `ah-tk-20212022-3578` or `kst-32735-209`. */
  id: string
  kind: DocumentKind
  title: string
  askedOn: string | null
  publishedOn: string | null
  askers: Asker[]
  ministers: Minister[]
  /** On whose behalf they speak too ("mede namens"). */
  alsoFor?: Office[]
  references: References
  /** Official page. */
  url: string
  /** SHA-256 of the document file's bytes, in lower-case hex. */
  sha256: string
}

export interface Question {
  number: number
  text: string
}

/** Where a footnote's number stood: `offset` counts UTF-16 units into the question's, heading's or paragraph's text. */
export interface FootnoteAnchor {
  part: 'question' | 'heading' | 'paragraph'
  /** Index into `questions` or `paragraphs`; 0 for the heading. */
  index: number
  offset: number
}

export interface Footnote {
  number: number
  text: string
  /** The addresses in `text`, whole, in order. */
  urls: string[]
  anchors: FootnoteAnchor[]
}

/** The unit that is indexed and shown: one answer with the questions it answers, or one section of a letter. */
export interface Passage {
  /** `ah-tk-20212022-3578#9`: the document and its (first) question, or the section in reading order from 1. */
  id: string
  /** Empty for a letter. */
  questions: Question[]
  heading: string | null
  paragraphs: string[]
  footnotes: Footnote[]
}

export interface OfficialDocument extends DocumentFacts {
  passages: Passage[]
}
