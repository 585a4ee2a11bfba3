/** What a reference points to. */
export type ReferenceTarget =
  /** An official document by its identifier, `kst-32735-209`. */
  | { to: 'document'; id: string }
  /** A passage of the document that the text stands in, `ah-tk-20212022-3578#8`. */
  | { to: 'passage'; id: string }
  /** A case at parliament whose document nobody here knows, `2022Z11774`. */
  | { to: 'zaak'; zaak: string }

/** Where a text refers to something official; offsets count UTF-16 units. */
export interface Reference {
  start: number
  end: number
  target: ReferenceTarget
}

/** Documents known by what others call them. Without them only what an identifier can be made of becomes a reference. */
export interface KnownDocuments {
  /** Official identifiers. */
  ids: ReadonlySet<string>
  /** Zaak to the identifier of the one document on it. */
  byZaak: ReadonlyMap<string, string>
  /** A ministry's own reference to the identifier of the one document that carries it. */
  byKenmerk: ReadonlyMap<string, string>
}

/** Where a text stands, as far as it matters to what it refers to. */
export interface ReferenceContext {
  known?: KnownDocuments
  /** Identifier of the document that the text stands in. */
  document?: string
  /** Its zaak: a document does not refer to itself. */
  zaak?: string | undefined
  /** Id of the passage that the text stands in. */
  passage?: string
  /** Passage ids by the number of their question, where `vraag 8` can only be one of them. */
  questions?: ReadonlyMap<number, string>
  /** Offsets at which a note is called that names other parliamentary questions: there `vraag 8` may be one of those. */
  otherQuestionsAt?: readonly number[]
  /** What this document writes wrongly to the identifier it means, `2018Z15781` to `kst-32735-209`. */
  meant?: ReadonlyMap<string, string>
}

/** Reads one way of referring wherever it stands in a text; spans of different readers may overlap. */
export type ReferenceReader = (text: string, context: ReferenceContext) => Reference[]
