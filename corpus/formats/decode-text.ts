import { SourceError } from '../source-error.ts'

/** `<?xml version="1.0" encoding="ISO-8859-1"?>`, `<meta charset="utf-8">`, `content="text/html; charset=utf-8"`. */
const DECLARED =
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']|<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/iu

const HEAD = 2000

/** The text of a file: by its byte order mark, else by the encoding it declares, else UTF-8. Throws a SourceError. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = byteOrderMark(bytes) ?? wideByLooks(bytes) ?? declaredEncoding(bytes)
  const decoder = decoderFor(encoding, file)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new SourceError(`The file is no text in ${encoding.toUpperCase()}.`, {
      file,
      line: null,
      advice: 'Convert it to UTF-8, or fetch it again from its official page.',
    })
  }
}

function byteOrderMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** `<` and a zero byte: two bytes a character, without saying so. */
function wideByLooks([first, second]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return 'utf-16le'
  return first === 0 && second === 0x3c ? 'utf-16be' : null
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  if (!/^\W{0,20}</u.test(head)) return 'utf-8'
  const [, inXml, inHtml] = DECLARED.exec(head) ?? []
  return (inXml ?? inHtml ?? 'utf-8').toLowerCase()
}

function decoderFor(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new SourceError(`The file says that it is in ${JSON.stringify(encoding)}, which is not known.`, {
      file,
      line: 1,
      advice: 'Convert it to UTF-8, and let its first line say so.',
    })
  }
}
