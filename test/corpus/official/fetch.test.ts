import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FetchOptions, fetchOfficial } from '../../../corpus/official/fetch.ts'
import { FetchError } from '../../../corpus/official/fetch-error.ts'
import type { Fault } from './faults.ts'
import { type ReplayServer, startReplay } from './replay-server.ts'

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata/><kamervragen><tussenkop /><vraag>Wat is een voorbeeld?</vraag></kamervragen></officiele-publicatie>
<!-- gemaakt voor een test -->`
const HTML = `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html><head>
<meta name="DC.identifier" scheme="" content="ah-tk-20992100-1" /></head><body><p>Voorbeeld</p></body></html>`

let replay: ReplayServer
let waits: number[]

beforeEach(async () => {
  waits = []
  replay = await startReplay()
  replay.put('/publications/a.xml', { body: XML, type: 'application/xml; charset=utf-8' })
  replay.put('/publications/a.html', { body: HTML, type: 'text/html' })
  replay.put('/publications/a.pdf', { body: '%PDF-1.7 voorbeeld %%EOF\n', type: 'application/pdf' })
  replay.put('/odata/Zaak', { body: '{"value":[]}', type: 'application/json; odata.metadata=minimal' })
})
afterEach(() => replay[Symbol.asyncDispose]())

const network = {
  fetch,
  wait: async (ms: number) => {
    waits.push(ms)
  },
}

function get(path: string, options: Partial<FetchOptions> = {}) {
  const [, folder = '', rest = ''] = /^\/(\w+)(.*)$/u.exec(path) ?? []
  const base = replay.servers[folder as keyof ReplayServer['servers']]
  return fetchOfficial(base + rest, { accept: 'xml', servers: replay.servers, ...options }, network)
}

/** The kind of failure and its sentence, without the address it names. */
async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof FetchError)) throw error
  const base = new URL(replay.servers.odata).origin
  return `${error.kind}: ${error.message.replaceAll(base, '')}`
}

const failing = (fault: Fault, options: Partial<FetchOptions> = {}, path = '/publications/a.xml') => {
  replay.fail(path, fault)
  return failureOf(get(path, options))
}

describe('an official answer', () => {
  it('comes as its bytes, with the type the server says and where it came from', async () => {
    const { bytes, type, url } = await get('/publications/a.xml')
    expect(new TextDecoder().decode(bytes)).toBe(XML)
    expect(type).toBe('application/xml')
    expect(url).toBe(`${replay.servers.publications}/a.xml`)
    expect(waits).toEqual([])
  })

  it.each([
    ['html', '/publications/a.html'],
    ['pdf', '/publications/a.pdf'],
    ['json', '/odata/Zaak'],
  ] as const)('may be %s', async (accept, path) => {
    expect((await get(path, { accept })).bytes.length).toBeGreaterThan(0)
  })

  it('is asked for by name and version, and nothing else that tells who asks', async () => {
    await get('/publications/a.xml')
    const { host, connection, ...headers } = replay.headers[0] ?? {}
    expect(headers).toEqual({
      accept: 'application/xml, text/xml;q=0.9',
      'accept-encoding': 'identity',
      'accept-language': '*',
      'sec-fetch-mode': 'cors',
      'user-agent': expect.stringMatching(/^Standpunt\/\d+\.\d+\.\d+$/),
    })
  })

  it('may be slow in coming', async () => {
    replay.fail('/publications/a.xml', { kind: 'delay', ms: 5 })
    expect((await get('/publications/a.xml')).bytes.length).toBe(XML.length)
    expect(waits).toEqual([])
  })

  it('may stand elsewhere on an official server', async () => {
    replay.fail('/publications/b.xml', { kind: 'redirect', to: './a.xml' })
    expect((await get('/publications/b.xml')).url).toBe(`${replay.servers.publications}/a.xml`)
  })
})

describe('what passes is tried again', () => {
  it.each<Fault>([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 502 },
    { kind: 'status', status: 503 },
    { kind: 'status', status: 504 },
    { kind: 'status', status: 429 },
    { kind: 'truncated' },
    { kind: 'cut' },
    { kind: 'early-end' },
    { kind: 'short-length' },
    { kind: 'empty' },
  ])('and is had the third time: %o', async (fault) => {
    replay.fail('/publications/a.xml', { ...fault, times: 2 })
    expect((await get('/publications/a.xml')).bytes.length).toBe(XML.length)
    expect(replay.asked.length).toBe(3)
  })

  it('after pauses that grow and are never quite the same', async () => {
    await failing({ kind: 'status', status: 503 })
    expect(waits.map((ms, index) => ms / 1000 / 2 ** index)).toSatisfy((shares: number[]) =>
      shares.every((share) => share >= 1 && share < 2),
    )
    expect(waits.length).toBe(3)
  })

  it('after the pause the server asks for, in seconds or until a time of its own clock', async () => {
    replay.fail('/publications/a.xml', { kind: 'status', status: 429, retryAfter: '7', times: 1 })
    await get('/publications/a.xml')
    expect(waits).toEqual([7_000])
    const past = new Date(0).toUTCString()
    replay.fail('/publications/a.xml', { kind: 'status', status: 503, retryAfter: past, times: 1 })
    await get('/publications/a.xml')
    expect(waits).toEqual([7_000, 0])
  })

  it('but not where the server asks to wait for longer than anyone would', async () => {
    expect(await failing({ kind: 'status', status: 429, retryAfter: '3600' })).toBe(
      'unreachable: Could not get /publications/a.xml: the server answered 429 and asks to wait 3600 seconds.',
    )
    expect(waits).toEqual([])
  })
})

describe('each failure is told in a sentence', () => {
  it.each<[Fault, string]>([
    [
      { kind: 'status', status: 404 },
      'absent: Could not get /publications/a.xml: the server has no such document (404).',
    ],
    [{ kind: 'status', status: 400 }, 'refused: Could not get /publications/a.xml: the server answered 400.'],
    [
      { kind: 'status', status: 400, body: '{"error":{"message":"Syntax\\n error at 8."}}' },
      'refused: Could not get /publications/a.xml: the server answered 400: Syntax error at 8.',
    ],
    [
      { kind: 'wrong-type', type: 'image/png' },
      'refused: Could not get /publications/a.xml: the server calls it image/png, which is not XML.',
    ],
    [
      { kind: 'status', status: 410 },
      'absent: Could not get /publications/a.xml: the server has no such document (410).',
    ],
    [
      { kind: 'error-page' },
      'absent: Could not get /publications/a.xml: it came as HTML (text/html) instead of XML, as what is not there does.',
    ],
    [
      { kind: 'redirect', to: 'https://example.org/a.xml' },
      'refused: Could not get /publications/a.xml: it redirects to https://example.org/a.xml, which is no official server.',
    ],
    [
      { kind: 'redirect', to: 'file:///etc/passwd' },
      'refused: Could not get /publications/a.xml: it redirects to file:///etc/passwd, which is no official server.',
    ],
    [
      { kind: 'redirect', to: './a.xml' },
      'refused: Could not get /publications/a.xml: it redirects more than 5 times.',
    ],
  ])('which does not pass: %o', async (fault, sentence) => {
    expect(await failing(fault)).toBe(sentence)
    expect(waits).toEqual([])
  })

  it.each<[Fault, string]>([
    [
      { kind: 'status', status: 503 },
      'unreachable: Could not get /publications/a.xml: the server answered 503 (tried 4 times).',
    ],
    [
      { kind: 'truncated' },
      `damaged: Could not get /publications/a.xml: the answer broke off after ${Math.floor(XML.length / 2)} bytes (tried 4 times).`,
    ],
    [
      { kind: 'cut' },
      `damaged: Could not get /publications/a.xml: the answer broke off after ${Math.floor(XML.length / 2)} bytes (tried 4 times).`,
    ],
    [
      { kind: 'early-end' },
      'damaged: Could not get /publications/a.xml: the XML ends early (tried 4 times).',
    ],
    [{ kind: 'empty' }, 'damaged: Could not get /publications/a.xml: the answer is empty (tried 4 times).'],
  ])('which was tried again: %o', async (fault, sentence) => {
    expect(await failing(fault)).toBe(sentence)
  })

  it('which takes too long to begin', async () => {
    expect(await failing({ kind: 'silence' }, { limits: { answerMs: 20, attempts: 1 } })).toBe(
      'unreachable: Could not get /publications/a.xml: the server did not answer within 0.02 seconds.',
    )
  })

  it('which takes too long to come whole', async () => {
    expect(await failing({ kind: 'drip', everyMs: 5 }, { limits: { wholeMs: 60, attempts: 1 } })).toBe(
      'unreachable: Could not get /publications/a.xml: the answer did not come whole within 0.06 seconds.',
    )
  })

  it('which never ends', async () => {
    expect(await failing({ kind: 'endless' }, { limits: { bytes: 2_000_000 } })).toBe(
      'too-large: Could not get /publications/a.xml: it is larger than 2 MB.',
    )
    await expect.poll(() => replay.leftUnread()).toBe(1)
    expect(waits).toEqual([])
  })

  it('which says its length, so that nothing of it need be read', async () => {
    expect(await failureOf(get('/publications/a.xml', { limits: { bytes: 10 } }))).toMatch(/^too-large/)
  })

  it('which is no connection at all', async () => {
    const { servers } = replay
    await replay[Symbol.asyncDispose]()
    expect(
      await failureOf(fetchOfficial(`${servers.odata}/Zaak`, { accept: 'json', servers }, network)),
    ).toBe('unreachable: Could not get /odata/Zaak: the connection failed (ECONNREFUSED) (tried 4 times).')
    expect(waits.length).toBe(3)
  })

  it.each([
    'https://example.org/a.xml',
    'http://zoek.officielebekendmakingen.nl/a.xml',
    'file:///a.xml',
    'a.xml',
  ])('which is asked of no official server: %s', async (url) => {
    expect(await failureOf(fetchOfficial(url, { accept: 'xml' }, network))).toBe(
      `refused: Could not get ${url}: this is no address of an official server.`,
    )
  })
})

describe('when it is over', () => {
  it('no clock runs on', async () => {
    const started = vi.spyOn(globalThis, 'setTimeout')
    const stopped = vi.spyOn(globalThis, 'clearTimeout')
    await get('/publications/a.xml', { limits: { answerMs: 41_234, wholeMs: 51_234 } })
    for (const ms of [41_234, 51_234]) {
      const index = started.mock.calls.findIndex(([, after]) => after === ms)
      expect(stopped).toHaveBeenCalledWith(started.mock.results[index]?.value)
    }
    vi.restoreAllMocks()
  })

  it('what was not read of an answer is let go of, at a redirect too', async () => {
    let signal: AbortSignal | null | undefined
    const cancel = vi.fn()
    const answers = [
      new Response(new ReadableStream({ cancel }), {
        status: 302,
        headers: { location: '/publications/b.xml' },
      }),
      new Response(new ReadableStream(), { status: 404 }),
    ]
    const stub: typeof fetch = async (_, init) => {
      signal = init?.signal
      return answers.shift() ?? Response.error()
    }
    const { servers } = replay
    const asked = fetchOfficial(
      `${servers.publications}/a.xml`,
      { accept: 'xml', servers },
      { ...network, fetch: stub },
    )
    expect(await failureOf(asked)).toMatch(/^absent/u)
    expect(cancel).toHaveBeenCalledOnce()
    expect(signal?.aborted).toBe(true)
  })
})

describe('what was asked for in another form', () => {
  it('is JSON and comes as a page', async () => {
    expect(await failing({ kind: 'error-page' }, { accept: 'json' }, '/odata/Zaak')).toBe(
      'refused: Could not get /odata/Zaak: it came as HTML (text/html) instead of JSON.',
    )
  })

  it('is a page and comes as one that is no publication', async () => {
    expect(await failing({ kind: 'error-page' }, { accept: 'html' }, '/publications/a.html')).toBe(
      'absent: Could not get /publications/a.html: it came as a page that is no official publication.',
    )
  })

  it('is JSON, a page or a PDF and ends early', async () => {
    for (const [accept, path, name] of [
      ['json', '/odata/Zaak', 'JSON'],
      ['html', '/publications/a.html', 'HTML'],
      ['pdf', '/publications/a.pdf', 'PDF'],
    ] as const) {
      expect(await failing({ kind: 'early-end' }, { accept }, path)).toBe(
        `damaged: Could not get ${path}: the ${name} ends early (tried 4 times).`,
      )
    }
  })

  it('is XML and breaks off anywhere', async () => {
    const end = XML.indexOf('</officiele-publicatie>') + '</officiele-publicatie>'.length
    for (let length = 1; length < end; length++) {
      replay.put('/publications/a.xml', { body: XML.slice(0, length), type: 'application/xml' })
      expect(await failureOf(get('/publications/a.xml', { limits: { attempts: 1 } }))).toBe(
        'damaged: Could not get /publications/a.xml: the XML ends early.',
      )
    }
  })
})

const DATA = join(import.meta.dirname, '../../../../shared/data')
const TYPES = { '.xml': 'application/xml', '.html': 'text/html', '.pdf': 'application/pdf' }
const there = existsSync(DATA)

it('XML of one element is whole', async () => {
  replay.put('/publications/a.xml', { body: '<?xml version="1.0"?><a b="c"/>\n', type: 'text/xml' })
  expect((await get('/publications/a.xml')).bytes.length).toBeGreaterThan(0)
})

it('a PDF that says how long it is ends there, and not at its first end', async () => {
  const pdf = `%PDF-1.4\n1 0 obj\n<</Linearized 1/L 90/O 3>>\n%%EOF\n${' '.repeat(34)}%%EOF\n`
  replay.put('/publications/a.pdf', { body: pdf, type: 'application/pdf' })
  expect((await get('/publications/a.pdf', { accept: 'pdf' })).bytes.length).toBe(90)
  replay.put('/publications/a.pdf', { body: pdf.slice(0, 60), type: 'application/pdf' })
  expect(await failureOf(get('/publications/a.pdf', { accept: 'pdf' }))).toMatch(/the PDF ends early/u)
})

describe('real documents', () => {
  it.skipIf(!there)(there ? 'come whole, and half of one does not' : `are not there: ${DATA}`, async () => {
    const files = ['official', 'motions-xml'].flatMap((folder) =>
      readdirSync(join(DATA, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    const documents = files.filter((file) => Object.hasOwn(TYPES, extname(file)))
    expect(documents.length).toBeGreaterThan(9)
    for (const file of documents) {
      const ending = extname(file) as keyof typeof TYPES
      const accept = ending.slice(1) as 'xml' | 'html' | 'pdf'
      const bytes = readFileSync(join(DATA, file))
      replay.put('/publications/it', { body: bytes, type: TYPES[ending] })
      expect((await get('/publications/it', { accept })).bytes.length, file).toBe(bytes.length)
      replay.put('/publications/it', { body: bytes.subarray(0, bytes.length / 2), type: TYPES[ending] })
      expect(await failureOf(get('/publications/it', { accept })), file).toMatch(/^damaged: .* ends early/u)
    }
  })
})
