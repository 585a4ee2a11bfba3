/** Official identifiers: what they say, and the addresses they give. */

export type Chamber = 'tk' | 'ek'

/** The parts of an official identifier. Years are those of the parliamentary year, `2021` for 2021/22. */
export type OfficialId =
  | { type: 'answers'; chamber: Chamber; year: number; number: string }
  | { type: 'questions'; chamber: Chamber; zaak: string }
  | { type: 'paper'; dossier: string; chapter: string | null; subnumber: string }

const ANSWERS = /^ah-(tk|ek)-(\d{4})(\d{4})-([1-9]\d*)$/u
const QUESTIONS = /^kv-(tk|ek)-(\d{4}Z\d{5})$/u
// Dossier 21501-20 and budget chapter 35570-V alike stand between dossier and number; letters may follow the number.
const PAPER = /^kst-(\d{4,5})(?:-([IVXLC]+[A-Z]?|[A-Z]|\d{1,3}))?-(\d+|[A-Z]{1,3})$/u

/** Reads `ah-tk-20212022-3578`, `kv-tk-2022Z11774`, `kst-32735-209` or `kst-35570-V-43`; null for anything else. */
export function parseOfficialId(id: string): OfficialId | null {
  const answers = ANSWERS.exec(id)
  if (answers) {
    const [, chamber, from, to, number = ''] = answers
    const year = Number(from)
    return Number(to) === year + 1 ? { type: 'answers', chamber: chamber as Chamber, year, number } : null
  }
  const questions = QUESTIONS.exec(id)
  if (questions) return { type: 'questions', chamber: questions[1] as Chamber, zaak: questions[2] ?? '' }
  const paper = PAPER.exec(id)
  if (!paper) return null
  return { type: 'paper', dossier: paper[1] ?? '', chapter: paper[2] ?? null, subnumber: paper[3] ?? '' }
}

/** The official page of a document. */
export function officialUrl(id: string): string {
  return `https://zoek.officielebekendmakingen.nl/${id}.html`
}

/** The page of a case at parliament, with all its documents. */
export function zaakUrl(zaak: string): string {
  return `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${zaak}`
}

/** A passage's own id, `ah-tk-20212022-3578#9`. */
export function passageId({ document, number }: { document: string; number: number }): string {
  return `${document}#${number}`
}

/** The document and the number of a passage's id; null where it is none. */
export function parsePassageId(id: string): { document: string; number: number } | null {
  const [, document, number] = /^([^#]+)#([1-9]\d*)$/u.exec(id) ?? []
  return document !== undefined && number !== undefined ? { document, number: Number(number) } : null
}
