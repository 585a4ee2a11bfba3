import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDocument } from '../../corpus/cli/add.ts'
import { runCorpus } from '../../corpus/cli/run-corpus.ts'
import { DOCUMENTS, readCorpus } from '../../corpus/read-corpus.ts'
import { ID, officialMetadata, officialXml, PLAIN_TEXT } from '../fixtures/official-answers.ts'
import type { Fault } from './official/faults.ts'
import { type ReplayServer, startReplay } from './official/replay-server.ts'

const XML = { body: officialXml(), type: 'application/xml' }
const METADATA = { body: officialMetadata(), type: 'application/xml' }

let replay: ReplayServer
let directory: string
let desk: string

beforeEach(async () => {
  replay = await startReplay()
  replay.put(`/publications/${ID}.xml`, XML)
  replay.put(`/publications/${ID}/metadata.xml`, METADATA)
  directory = mkdtempSync(join(tmpdir(), 'standpunt-corpus-'))
  desk = mkdtempSync(join(tmpdir(), 'standpunt-desk-'))
})
afterEach(async () => {
  for (const folder of [directory, desk]) rmSync(folder, { recursive: true })
  await replay[Symbol.asyncDispose]()
})

const network = { fetch, wait: async () => {} }

function add(argument: string, options: Parameters<typeof addDocument>[1] = {}) {
  const fetching = { servers: replay.servers, limits: { answerMs: 500, wholeMs: 1_000 } }
  return addDocument(argument, { directory, fetching, ...options }, network)
}

/** A file on the maintainer's desk. */
function file(name: string, contents: string): string {
  writeFileSync(join(desk, name), contents)
  return join(desk, name)
}

/** The sentence with which nothing is added; throws where anything was left behind. */
async function refusal(argument: string, options: Parameters<typeof addDocument>[1] = {}): Promise<string> {
  const before = readdirSync(directory)
  const said = await add(argument, options).then(
    () => 'It was added.',
    (error: Error) => error.message,
  )
  expect(readdirSync(directory)).toEqual(before)
  return said.replaceAll(new URL(replay.servers.odata).origin, '').replaceAll(desk, 'desk')
}

describe('an official document', () => {
  it('is refused where it only announces questions', async () => {
    const text =
      'Vergaderjaar 2024–2025 Vragen gesteld door de leden der Kamer\n\n2024Z90001\nMondelinge vragen van het lid Jansen (XYZ) aan de Minister van Voorbeelden over een\nvoorbeeld (ingezonden 19 november 2024)\n'
    expect(await refusal(file('kv-tk-2024Z90001.txt', text))).toContain('announces questions')
  })

  it('is refused where words of its text may be missing', async () => {
    const page = (text: string) => `${text}\n\nh tk 20232024 999\n\n\n-----\n\n`
    const opening =
      '# 2\n\n### 999\n\nVragen van het lid Jansen (XYZ) aan de Minister van Voorbeelden over een voorbeeld (ingezonden 2 oktober 2023).\n\nAntwoord van Minister De Vries (Voorbeelden) (ontvangen 13 november 2023).\n\n'
    const text = [`${opening}Vraag 1\nA?\n\nAntwoord 1\nDe zin gaat`, 'hier verder.'].map(page).join('')
    const said = await refusal(file('ah-tk-20232024-999.txt', text))
    expect(said).toContain('this form loses lines at the head of a page')
  })

  it('is added from its identifier: the bytes as they came, and what is known of it', async () => {
    await add(ID)
    expect(readdirSync(directory).sort()).toEqual([`${ID}.json`, `${ID}.xml`])
    expect(readFileSync(join(directory, `${ID}.xml`), 'utf8')).toBe(XML.body)
    const [document] = await readCorpus(directory)
    expect(document).toMatchObject({
      id: ID,
      kind: 'answers',
      title: 'De kap van een laan in Xinjiang',
      askedOn: '2031-10-24',
      publishedOn: '2031-11-14',
      askers: [
        { name: 'Olm', party: 'XYZ' },
        { name: 'De Wilg', party: 'XYZ' },
      ],
      ministers: [{ name: 'Van Es', role: 'Bomen' }],
      alsoFor: [{ name: null, role: 'minister van Wegen' }],
      references: { zaak: '2031Z09739', questions: 'kv-tk-2031Z09739', seeAlso: 'ah-tk-20312032-3' },
      passages: { length: 2 },
    })
  })

  it('is shown as it was understood, with what it refers to and what the vocabulary lacks', async () => {
    const said = (await add(ID))
      .replace(replay.servers.publications, 'https://zoek.example')
      .replace(directory, 'into')
    expect(said).toBe(`\
${ID}  Aanhangsel Handelingen II 2031/32, nr. 12

  title        De kap van een laan in Xinjiang
  kind         written answers
  asked        2031-10-24, Olm (XYZ), De Wilg (XYZ)
  answered     2031-11-14, Van Es (Bomen)
  also for     minister van Wegen
  case         2031Z09739
  see also     ah-tk-20312032-3
  read from    https://zoek.example/${ID}.xml (xml, ${Buffer.byteLength(XML.body).toLocaleString('en')} bytes)

  holds        2 questions, 2 answers
  refers to    kst-32735-209
  concepts     Kamerbrief 1×
  no concept   laan 4×, kade 3×

Wrote into/${ID}.xml and ${ID}.json.
`)
  })

  it('is only shown with --dry-run', async () => {
    expect(await add(ID, { dryRun: true })).toContain('Nothing was written (--dry-run).')
    expect(readdirSync(directory)).toEqual([])
  })

  it.each([
    `https://zoek.officielebekendmakingen.nl/${ID}.html`,
    `https://repository.overheid.nl/frbr/officielepublicaties/ah-tk/20312032/${ID}/1/xml/${ID}.xml`,
    'AH-TK-2031-2032-0012',
    'Aanhangsel 2031/32, 12',
    'Aanhangsel Handelingen II 2031-2032, nr. 12',
  ])('is known by %s too', async (argument) => {
    await add(argument)
    expect(existsSync(join(directory, `${ID}.xml`))).toBe(true)
  })

  it('is added without official metadata where there are none', async () => {
    replay.fail(`/publications/${ID}/metadata.xml`, { kind: 'error-page' })
    await add(ID)
    const [document] = await readCorpus(directory)
    expect(document).toMatchObject({ title: 'De kap van een laan in Xinjiang' })
    expect(document?.references).toEqual({ seeAlso: 'ah-tk-20312032-3' })
  })

  it('is asked for as XML, then as HTML, then as PDF', async () => {
    replay.fail(`/publications/${ID}.xml`, { kind: 'error-page' })
    expect(await refusal(ID)).toContain(`there is no ${ID} as XML, HTML or PDF.`)
    const kinds = replay.asked.map((path) => path.replace(`/publications/${ID}`, ''))
    expect(kinds).toEqual(['.xml', '.html', '.pdf'])
  })

  it('is kept as HTML where there is no XML', async () => {
    const page = `<!DOCTYPE html><html><head><meta name="DC.identifier" content="${ID}"/></head><body><div id="broodtekst">
<h1>Vragen van het lid Olm (XYZ) aan de Minister van Bomen over een laan (ingezonden 24 oktober 2031).</h1>
<h1>Antwoord van Minister Van Es (Bomen) (ontvangen 14 november 2031).</h1>
<div class="vraag"><h2 class="stuktitel">Vraag 1</h2><p>Kent u de laan?</p></div>
<div class="antwoord"><h2 class="stuktitel">Antwoord 1</h2><p>Ja.</p></div></div></body></html>`
    replay.fail(`/publications/${ID}.xml`, { kind: 'error-page' })
    replay.fail(`/publications/${ID}/metadata.xml`, { kind: 'status', status: 404 })
    replay.put(`/publications/${ID}.html`, { body: page, type: 'text/html' })
    await add(ID)
    expect(readFileSync(join(directory, `${ID}.html`), 'utf8')).toBe(page)
    expect((await readCorpus(directory))[0]).toMatchObject({ title: 'Een laan', publishedOn: '2031-11-14' })
  })

  it('comes at the second asking where the first fails', async () => {
    replay.fail(`/publications/${ID}.xml`, { kind: 'status', status: 500, times: 1 })
    replay.fail(`/publications/${ID}/metadata.xml`, { kind: 'cut', times: 1 })
    expect(await add(ID)).toContain('Wrote ')
  })
})

describe('nothing is written', () => {
  const failing: [string, Fault, string][] = [
    ['the server is silent', { kind: 'silence' }, 'did not answer within'],
    ['the server fails on', { kind: 'status', status: 503 }, 'the server answered 503 (tried'],
    ['the server refuses', { kind: 'status', status: 403 }, 'the server answered 403'],
    ['the connection is cut', { kind: 'cut' }, 'tried'],
    ['the body is shorter than was said', { kind: 'truncated' }, 'tried'],
    ['the body ends early', { kind: 'early-end' }, 'the XML ends early'],
    ['the body is empty', { kind: 'empty' }, 'the answer is empty'],
    ['the type is wrong', { kind: 'wrong-type', type: 'image/png' }, 'the server calls it image/png'],
  ]
  it.each(failing)('where %s', async (_, fault, sentence) => {
    replay.fail(`/publications/${ID}.xml`, fault)
    const said = await refusal(ID)
    expect(said).toContain(`Could not get /publications/${ID}.xml: `)
    expect(said).toContain(sentence)
  })

  it('where the metadata would not come', async () => {
    replay.fail(`/publications/${ID}/metadata.xml`, { kind: 'status', status: 503 })
    expect(await refusal(ID)).toContain(
      `Could not get /publications/${ID}/metadata.xml: the server answered 503`,
    )
  })

  const differing: [string, string, string][] = [
    [
      'day',
      officialMetadata({ receivedOn: '2031-11-15' }),
      '"publishedOn" is 2031-11-15, but by its fields it is 2031-11-14.',
    ],
    [
      'asker',
      officialMetadata({ askers: ['A.B. Olm', 'D. Berk'] }),
      '"askers" is A.B. Olm, D. Berk, but by its fields it is Olm (XYZ), De Wilg (XYZ).',
    ],
    [
      'number',
      officialMetadata({ id: 'ah-tk-20312032-13' }),
      `By its address the document's "id" is ${ID}, but by its metadata.xml it is ah-tk-20312032-13.`,
    ],
  ]
  it.each(differing)('where the metadata give another %s, and both are told', async (_, body, sentence) => {
    replay.put(`/publications/${ID}/metadata.xml`, { ...METADATA, body })
    expect(await refusal(ID)).toContain(sentence)
  })

  it('where another document stands at the address', async () => {
    replay.put(`/publications/${ID}.xml`, { ...XML, body: officialXml({ number: '13' }) })
    expect(await refusal(ID)).toContain(`"id" is ${ID}, but by its fields it is ah-tk-20312032-13.`)
  })

  it('where its own fields and its text differ', async () => {
    const body = officialXml({ receivedOn: ['14 november 2031', '2031-11-13'] })
    replay.put(`/publications/${ID}/metadata.xml`, { body: 'Not found', type: 'text/plain', status: 404 })
    replay.put(`/publications/${ID}.xml`, { ...XML, body })
    expect(await refusal(ID)).toContain(
      'By its fields the document\'s "publishedOn" is 2031-11-13, but by its text it is 2031-11-14.',
    )
  })

  it('where it was received in another parliamentary year than its number says', async () => {
    const body = officialXml({ receivedOn: ['14 november 2032', '2032-11-14'] })
    replay.put(`/publications/${ID}.xml`, { ...XML, body })
    replay.put(`/publications/${ID}/metadata.xml`, {
      ...METADATA,
      body: officialMetadata({ receivedOn: '2032-11-14' }),
    })
    expect(await refusal(ID)).toContain(`is in the parliamentary year 2032/2033, but ${ID} is of 2031/2032.`)
  })

  it('where the text is not understood, and the line is told', async () => {
    replay.put(`/publications/${ID}.xml`, {
      ...XML,
      body: XML.body.replace(/<antwoord><nr>Antwoord 2.*\n/u, ''),
    })
    expect(await refusal(ID)).toMatch(/\.xml:\d+: Question 2 has no answer\./u)
  })

  it.each([
    ['title', XML.body.replace('laan', 'l&#155;aan')],
    ['text', XML.body.replace('<al>', '<al>&#155;')],
  ])('where a sign would steer a terminal, in its %s', async (where, body) => {
    expect(body).not.toBe(XML.body)
    replay.put(`/publications/${ID}.xml`, { ...XML, body })
    const same = METADATA.body.replace('laan', 'l&#155;aan')
    if (where === 'title') replay.put(`/publications/${ID}/metadata.xml`, { ...METADATA, body: same })
    expect(await refusal(ID)).toContain('The document holds the control character U+009B.')
  })

  it('where one of the two files has no place', async () => {
    mkdirSync(join(directory, `${ID}.json`))
    expect(await refusal(ID)).toMatch(/EISDIR|EEXIST|ENOTEMPTY/u)
  })
})

describe('a document that is there', () => {
  it('is not written over by one that is added at the same time', async () => {
    mkdirSync(join(desk, 'other'))
    const one = file(`${ID}.xml`, `${XML.body}<!-- anders -->`)
    const both = await Promise.allSettled([add(one), add(file(`other/${ID}.xml`, XML.body))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(readdirSync(directory).sort()).toEqual([`${ID}.json`, `${ID}.xml`])
    expect((await readCorpus(directory)).map(({ id }) => id)).toEqual([ID])
  })

  it('is not added again, and whether it is the same is said', async () => {
    await add(ID)
    expect(await refusal(ID)).toBe(
      `${ID} is there already, and /publications/${ID}.xml is the same to the byte; nothing was written.`,
    )
    replay.put(`/publications/${ID}.xml`, { ...XML, body: `${XML.body}<!-- anders -->` })
    expect(await refusal(ID)).toContain(
      `${ID} is there already as ${ID}.xml, with other bytes than /publications/`,
    )
  })

  it('is replaced with --replace, in whatever format it was; what its metadata knew beyond it stays', async () => {
    const plain = file(`${ID}.txt`, PLAIN_TEXT)
    const facts = { title: 'De laan', askedOn: '2031-10-24', askers: [{ name: 'Olm', party: 'XYZ' }] }
    file(
      `${ID}.json`,
      JSON.stringify({ ...facts, askers: [...facts.askers, { name: 'De Wilg', party: 'XYZ' }] }),
    )
    await add(plain)
    expect(readdirSync(directory).sort()).toEqual([`${ID}.json`, `${ID}.txt`])
    await add(ID, { replace: true })
    expect(readdirSync(directory).sort()).toEqual([`${ID}.json`, `${ID}.xml`])
    expect((await readCorpus(directory))[0]).toMatchObject({
      title: 'De laan',
      references: { zaak: '2031Z09739' },
    })
  })
})

describe('a file', () => {
  it('is added with the metadata beside it', async () => {
    file('metadata.xml', METADATA.body)
    await add(file('download.xml', XML.body))
    expect((await readCorpus(directory))[0]?.references.zaak).toBe('2031Z09739')
  })

  it('that does not say which it is asks for its identifier', async () => {
    const plain = file('brief.txt', PLAIN_TEXT)
    expect(await refusal(plain)).toBe(
      'desk/brief.txt does not say which document it is; say so, as in --id ah-tk-20202021-3235.',
    )
    expect(await refusal(plain, { id: 'onbekend' })).toBe('There is no official identifier in --id onbekend.')
  })

  it('that lacks facts says which, and how to give them', async () => {
    expect(await refusal(file('brief.txt', PLAIN_TEXT), { id: ID })).toBe(
      [
        'desk/brief.txt does not say its title, askedOn, askers; nothing was written.',
        'Give what is missing in a file, as in --facts FILE.json with:',
        '  {"title":"De situatie met betrekking tot de Oeigoeren","askedOn":"2022-06-10","askers":[{"name":"Sjoerdsma","party":"D66"}]}',
      ].join('\n'),
    )
  })

  it('takes what is missing from a file of facts, but not against its own words', async () => {
    const plain = file('brief.txt', PLAIN_TEXT)
    const facts = { title: 'De laan', askedOn: '2031-10-24', askers: [{ name: 'Olm', party: 'XYZ' }] }
    const wrong = file('wrong.json', JSON.stringify({ ...facts, publishedOn: '2031-11-15' }))
    expect(await refusal(plain, { id: ID, facts: wrong })).toContain(
      'By its file desk/wrong.json the document\'s "publishedOn" is 2031-11-15, but by its text it is 2031-11-14.',
    )
    const unknown = file('unknown.json', JSON.stringify({ heading: 'De laan' }))
    expect(await refusal(plain, { id: ID, facts: unknown })).toContain('The field "heading" is not known.')
    await add(plain, { id: ID, facts: file('facts.json', JSON.stringify(facts)) })
    expect((await readCorpus(directory))[0]).toMatchObject({ ...facts, publishedOn: '2031-11-14' })
  })

  it('may be given facts against the publisher’s own list, which is then shown', async () => {
    replay.put(`/publications/${ID}/metadata.xml`, {
      ...METADATA,
      body: officialMetadata({ askers: ['A.B. Olm', 'D. Berk'] }),
    })
    const askers = [
      { name: 'Olm', party: 'XYZ' },
      { name: 'De Wilg', party: 'XYZ' },
    ]
    const said = await add(ID, { facts: file('facts.json', JSON.stringify({ askers })) })
    expect(said.replace(/\s+/gu, ' ')).toContain('but by its metadata.xml it is A.B. Olm, D. Berk.')
  })

  it('that is already where it belongs only gets its metadata', async () => {
    copyFileSync(file(`${ID}.xml`, XML.body), join(directory, `${ID}.xml`))
    copyFileSync(file('metadata.xml', METADATA.body), join(directory, 'metadata.xml'))
    await add(join(directory, `${ID}.xml`))
    expect(existsSync(join(directory, `${ID}.json`))).toBe(true)
  })
})

describe('the command corpus add', () => {
  it('says what it needs', async () => {
    await expect(runCorpus(['add'])).rejects.toThrow('The command add needs an official identifier')
    await expect(runCorpus(['add', 'onzin'])).rejects.toThrow(
      'There is no file onzin, and it names no official',
    )
    await expect(runCorpus(['add', 'https://nos.nl/ah-tk-20312032-12.html'])).rejects.toThrow(
      'names no official',
    )
    await expect(runCorpus(['add', ID, '--into', join(desk, 'none')])).rejects.toThrow('There is no folder')
    await expect(runCorpus(['add', ID, '--id', ID, '--into', directory])).rejects.toThrow(
      'The option --id is for files',
    )
    await expect(runCorpus(['show', '--replace'])).rejects.toThrow('The command show takes no --replace.')
  })

  it('finds every document of the corpus there already', async () => {
    await expect(runCorpus(['add', join(DOCUMENTS, 'kst-32735-209.txt')])).rejects.toThrow(
      'is the same to the byte',
    )
  })
})
