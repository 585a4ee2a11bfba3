import type { Accept } from './attempt-fetch.ts'
import { FetchError } from './fetch-error.ts'

type BodyKind = Accept | 'other'

/**
 * Throws a FetchError where a 200 answer is not what was asked for, or not all of it. The bytes decide, for servers say
 * the wrong type: a document that is not there comes as a page in HTML, with 200.
 */
export function refuseWrongBody(
  { bytes, type }: { bytes: Uint8Array; type: string },
  { url, accept }: { url: string; accept: Accept },
): void {
  if (bytes.length === 0) throw damaged(url, 'the answer is empty')
  const kind = kindOf(bytes)
  if (kind !== accept) {
    const cameAs = `it came as ${NAMES[kind]}${type === '' ? '' : ` (${type})`} instead of ${NAMES[accept]}`
    throw kind === 'html' && accept !== 'json'
      ? new FetchError('absent', { url, because: `${cameAs}, as what is not there does` })
      : new FetchError('refused', { url, because: cameAs })
  }
  if (!TYPES[accept].test(type)) {
    throw new FetchError('refused', {
      url,
      because: `the server calls it ${type}, which is not ${NAMES[accept]}`,
    })
  }
  if (!WHOLE[accept](bytes)) throw damaged(url, `the ${NAMES[accept]} ends early`)
  if (accept === 'html' && !isPublication(bytes)) {
    throw new FetchError('absent', { url, because: 'it came as a page that is no official publication' })
  }
}

const NAMES: Record<BodyKind, string> = {
  xml: 'XML',
  html: 'HTML',
  pdf: 'PDF',
  json: 'JSON',
  other: 'something else',
}

/** Media types a server may call it by; some say only that it is bytes or text, or nothing. */
const TYPES: Record<Accept, RegExp> = {
  // application/xml, text/xml, application/sru+xml
  xml: /^(?:|(?:application|text)\/(?:[\w.-]+\+)?xml|application\/octet-stream|text\/plain)$/u,
  // text/html, application/xhtml+xml
  html: /^(?:|text\/html|application\/xhtml\+xml)$/u,
  pdf: /^(?:|application\/(?:pdf|x-pdf|octet-stream))$/u,
  // application/json
  json: /^(?:|application\/(?:[\w.-]+\+)?json|text\/(?:json|plain))$/u,
}

const WHOLE: Record<Accept, (bytes: Uint8Array) => boolean> = {
  xml: (bytes) => {
    const last = /<\/([^<>\s]{1,99})\s{0,99}>$/u.exec(withoutComments(tail(bytes)).trimEnd())?.[1]
    return last === undefined ? isOneElement(bytes) : last === rootOf(bytes)
  },
  html: (bytes) => /<\/html\s*>/iu.test(tail(bytes)),
  // One that is set for the web has an end near its beginning too, and says there how long it is: `/Linearized 1/L 43570`.
  pdf: (bytes) => {
    const length = /\/Linearized[^>]{0,99}?\/L (\d{1,9})/u.exec(head(bytes))?.[1]
    return tail(bytes).includes('%%EOF') && bytes.length >= Number(length ?? 0)
  },
  json: (bytes) => {
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      return true
    } catch {
      return false
    }
  },
}

function kindOf(bytes: Uint8Array): BodyKind {
  const start = head(bytes)
  if (/^[^<]{0,1024}%PDF-/u.test(start)) return 'pdf'
  if (/^[[{]/u.test(start)) return 'json'
  const root = rootOf(bytes)
  if (root === null) return start.startsWith('<') ? 'xml' : 'other'
  return root.toLowerCase() === 'html' ? 'html' : 'xml'
}

/** The name of the first element. */
function rootOf(bytes: Uint8Array): string | null {
  return /^<([\p{L}_][\p{L}\p{N}_:.-]*)/u.exec(withoutProlog(bytes))?.[1] ?? null
}

/** A document such as `<answer/>`. */
function isOneElement(bytes: Uint8Array): boolean {
  return bytes.length <= HEAD && /^<[^<]*\/>$/u.test(withoutComments(withoutProlog(bytes)).trimEnd())
}

/** The beginning without what may stand before the first element: `<?xml …?>`, `<!DOCTYPE …>`, comments. */
function withoutProlog(bytes: Uint8Array): string {
  const before = /^(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|<!doctype[^>[]*(?:\[[^\]]*\][^>]*)?>)*/isu
  return head(bytes).replace(before, '')
}

/** Official pages say which document they are: `<meta name="DC.identifier" …>`. */
function isPublication(bytes: Uint8Array): boolean {
  return /<meta[^>]{1,300}?name=["']?(?:DC|DCTERMS|OVERHEIDop)\.\w/iu.test(head(bytes, 60_000))
}

function damaged(url: string, because: string): FetchError {
  return new FetchError('damaged', { url, because, passing: true })
}

const HEAD = 4_000

/** The beginning, for looking at its ASCII signs only; a byte order mark left out. */
function head(bytes: Uint8Array, length = HEAD): string {
  return asLatin(bytes.subarray(0, length))
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart()
}

function tail(bytes: Uint8Array): string {
  return asLatin(bytes.subarray(-HEAD))
}

/** What follows the last element may be comments. */
function withoutComments(text: string): string {
  return text.replace(/<!--(?:(?!-->).)*-->/gsu, '')
}

function asLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
