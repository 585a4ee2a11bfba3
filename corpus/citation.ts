import { parseOfficialId } from './identifiers.ts'
import { type Voice, voicesOf } from './positions.ts'
import { isTable } from './table.ts'
import type { DocumentFacts, Passage } from './types.ts'

/** A passage ready for the clipboard, as plain text and as HTML. */
export interface Quotation {
  text: string
  html: string
}

/** What a citation is made of. */
type Cited = Pick<DocumentFacts, 'id' | 'kind' | 'title' | 'publishedOn'>

/**
 * The citation of a document, or of a passage in it, after the Leidraad voor juridische auteurs:
 * `Aanhangsel Handelingen II 2021/22, nr. 3578, antwoord op vraag 9`; `Kamerstukken II 2018/19, 32735, nr. 209`.
 */
export function cite(document: Cited, passage?: Passage): string {
  const numbers = passage?.questions.map((question) => question.number) ?? []
  const answer =
    numbers.length === 0
      ? []
      : [
          `${document.kind === 'answers' ? 'antwoord op ' : ''}${numbers.length === 1 ? 'vraag' : 'vragen'} ${listed(numbers)}`,
        ]
  return [...citeDocument(document), ...answer].join(', ')
}

function citeDocument({ id, title, publishedOn }: Cited): string[] {
  const parts = parseOfficialId(id)
  if (!parts) return [title]
  if (parts.type === 'answers') {
    const chamber = parts.chamber === 'tk' ? 'II' : 'I'
    return [`Aanhangsel Handelingen ${chamber} ${formatParliamentaryYear(parts.year)}`, `nr. ${parts.number}`]
  }
  if (parts.type === 'questions') return [`Kamervragen ${parts.zaak}`]
  // Papers of the Senate carry letters for numbers; a budget chapter is Roman, a sub-dossier is not.
  const chamber = /^[A-Z]/u.test(parts.subnumber) ? 'I' : 'II'
  const separator = /^\d/u.test(parts.chapter ?? '') ? '-' : ' '
  const dossier = parts.chapter === null ? parts.dossier : `${parts.dossier}${separator}${parts.chapter}`
  const year = publishedOn === null ? '' : ` ${formatParliamentaryYear(parliamentaryYear(publishedOn))}`
  return [`Kamerstukken ${chamber}${year}`, dossier, `nr. ${parts.subnumber}`]
}

/** The parliamentary year that an ISO day falls in, by the year it began: on the third Tuesday of September. */
export function parliamentaryYear(day: string): number {
  const year = Number(day.slice(0, 4))
  return day >= parliamentaryYearStart(year) ? year : year - 1
}

/** The ISO day on which a parliamentary year begins, by the year it begins in. */
export function parliamentaryYearStart(year: number): string {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  return `${year}-09-${15 + ((2 - weekday + 7) % 7)}`
}

/** `2021/22`; the turn of the century is written in full, `1999/2000`. */
function formatParliamentaryYear(year: number): string {
  const next = year + 1
  return `${year}/${next % 100 === 0 ? next : String(next).slice(2)}`
}

/** A passage in quotation marks with its questions above, and speaker, day, citation and address below. */
export function quotation(document: DocumentFacts, passage: Passage): Quotation {
  const questions = passage.questions.map(({ number, text }) => ({ label: `Vraag ${number}`, text }))
  const quoted = passage.paragraphs.map((paragraph, index) => {
    const closes = index === passage.paragraphs.length - 1
    return `${index === 0 ? '“' : ''}${paragraph}${closes ? '”' : ''}`
  })
  const voices = voicesOf(document, passage)
  // Of a notice of delay, whose questions stand above it, each is said of its own speaker; the notice is no question.
  const isNotice = document.kind === 'delay' && voices.text !== null
  const asking = isNotice && voices.questions ? [`Vragen van ${spoken(document, voices.questions)}`] : []
  const cited = isNotice ? cite(document) : cite(document, passage)
  const voice = voices.text ?? voices.questions
  const source = [...(voice ? [spoken(document, voice)] : []), cited].filter((part) => part !== '').join(', ')
  const heading = passage.heading === null ? [] : [passage.heading]
  return {
    text: [
      ...questions.map(({ label, text }) => `${label}: ${text}`),
      ...asking,
      ...heading,
      ...quoted,
      `${source}\n${document.url}`,
    ].join('\n\n'),
    html: [
      ...questions.map(({ label, text }) => `<p><b>${label}:</b> ${escapeHtml(text)}</p>`),
      ...asking.map((text) => `<p>${escapeHtml(text)}</p>`),
      ...heading.map((text) => `<p><b>${escapeHtml(text)}</b></p>`),
      ...(quoted.length === 0
        ? []
        : [
            `<blockquote lang="nl" cite="${escapeHtml(document.url)}">${quoted.map(paragraphHtml).join('')}</blockquote>`,
          ]),
      `<p>${escapeHtml(source)}<br><a href="${escapeHtml(document.url)}">${escapeHtml(document.url)}</a></p>`,
    ].join('\n'),
  }
}

function paragraphHtml(text: string): string {
  if (!isTable(text)) return `<p>${escapeHtml(text)}</p>`
  const rows = text.split('\n').map((row) => row.split('\t').map((cell) => `<td>${escapeHtml(cell)}</td>`))
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`
}

/** `Blok (Buitenlandse Zaken), 30 oktober 2019`; empty where neither is known. */
function spoken({ askers, ministers }: DocumentFacts, { of, day }: Voice): string {
  const people =
    of === 'ministers'
      ? ministers.map(({ name, role }) => `${name} (${role})`)
      : askers.map(({ name, party }) => `${name} (${party})`)
  return [listed(people), dutchDay(day)].filter((part) => part !== '').join(', ')
}

function dutchDay(day: string | null): string {
  if (day === null) return ''
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** `2, 3 en 6`; empty for nothing. */
function listed(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
}
