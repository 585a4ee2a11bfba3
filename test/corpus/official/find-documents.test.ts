import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findDocuments, type Source } from '../../../corpus/official/find-documents.ts'
import type { Question } from '../../../corpus/official/finding.ts'
import { KINDS } from '../../../corpus/official/soorten.ts'
import { odataDocument, odataPage } from './odata-sample.ts'
import { type ReplayServer, startReplay } from './replay-server.ts'
import { sruPage } from './sru-sample.ts'

let replay: ReplayServer
beforeEach(async () => {
  replay = await startReplay()
})
afterEach(() => replay[Symbol.asyncDispose]())

const find = (source: Source, question: Partial<Question> = {}) =>
  findDocuments({ words: ['water'], kinds: KINDS, since: null, most: 50, ...question }, source, {
    servers: replay.servers,
    network: { fetch, wait: async () => {} },
  })

/** Puts an answer at a source's one path. */
const put = (source: Source, body: string | ((url: URL) => string)) => {
  const [path, type] =
    source === 'tk' ? ['/odata/Document', 'application/json'] : ['/repository/sru', 'application/xml']
  replay.put(path, typeof body === 'string' ? { body, type } : (url) => ({ body: body(url), type }))
}

describe('the Tweede Kamer', () => {
  const found = async (given: Record<string, unknown>) => {
    put('tk', odataPage([odataDocument(given)]))
    return (await find('tk')).documents[0]
  }

  it('says of a document what it is, whose it is and where', async () => {
    expect(await found({})).toEqual({
      id: 'ah-tk-20982099-1546',
      kind: 'answers',
      calledKind: 'Antwoord schriftelijke vragen',
      title: 'Antwoord op vragen van het lid Jansen over water',
      date: '2099-03-06',
      zaak: '2099Z00123',
      number: '2099D00001',
      askers: ['J. Jansen (XYZ)'],
      ministers: ['A. de Vries (minister van Voorbeelden)'],
      url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20982099-1546.html',
    })
  })

  it.each([
    [
      'the publisher’s own',
      { HuidigeDocumentVersie: { ExterneIdentifier: 'kst-36600-V-53' } },
      'kst-36600-V-53',
    ],
    [
      'dossier, addition and number',
      {
        Soort: 'Brief regering',
        Aanhangselnummer: null,
        Volgnummer: 53,
        Kamerstukdossier: [{ Nummer: 36600, Toevoeging: 'V' }],
      },
      'kst-36600-V-53',
    ],
    [
      'dossier and number',
      {
        Soort: 'Motie',
        Aanhangselnummer: null,
        Volgnummer: 9,
        Kamerstukdossier: [{ Nummer: 32735, Toevoeging: null }],
      },
      'kst-32735-9',
    ],
    ['the zaak of a question', { Soort: 'Schriftelijke vragen', Aanhangselnummer: null }, 'kv-tk-2099Z00123'],
    ['none, for a year that contradicts the number', { Vergaderjaar: '2097-2098' }, null],
    [
      'none, for one number in two dossiers',
      {
        Soort: 'Brief regering',
        Aanhangselnummer: null,
        Volgnummer: 5,
        Kamerstukdossier: [
          { Nummer: 32735, Toevoeging: null },
          { Nummer: 36600, Toevoeging: 'V' },
        ],
      },
      null,
    ],
    [
      'none, for a letter outside dossiers',
      { Soort: 'Brief regering', Aanhangselnummer: null, Zaak: [] },
      null,
    ],
  ])('has an identifier: %s', async (_name, given, id) => {
    const document = await found(given)
    expect(document?.id).toBe(id)
    const file = `${replay.servers.odata}/Document(00000000-0000-4000-8000-000000000001)/resource`
    expect(document?.url).toBe(id === null ? file : `https://zoek.officielebekendmakingen.nl/${id}.html`)
  })

  it.each([
    ['2025-06-12T00:00:00+02:00', '2025-06-12'],
    ['2025-06-11T22:00:00Z', '2025-06-12'],
    ['2025-01-11T23:30:00Z', '2025-01-12'],
    [null, null],
  ])('dates a document by the Dutch day: %s', async (Datum, date) => {
    expect((await found({ Datum }))?.date).toBe(date)
  })

  it('names those who asked and who answers, once, and none whose part was withdrawn or is another', async () => {
    const member = { ActorFractie: 'XYZ', Functie: 'Tweede Kamerlid' }
    const minister = {
      ActorNaam: 'A. de Vries',
      ActorFractie: null,
      Functie: 'staatssecretaris van Voorbeelden',
    }
    const document = await found({
      DocumentActor: [{ ...minister, Relatie: 'Eerste ondertekenaar' }],
      Zaak: [
        {
          Nummer: '2099Z00123',
          ZaakActor: [
            { ...member, ActorNaam: 'J. Jansen', Relatie: 'Indiener' },
            { ...member, ActorNaam: 'P. Pietersen', Relatie: 'Medeindiener', Verwijderd: false },
            { ...member, ActorNaam: 'K. Klaassen', Relatie: 'Medeindiener', Verwijderd: true },
            { ...member, ActorNaam: 'R. Rietveld', Relatie: 'Rapporteur' },
            { ActorNaam: 'vaste commissie', ActorFractie: null, Functie: null, Relatie: 'Volgcommissie' },
            { ...minister, Relatie: 'Gericht aan' },
          ],
        },
      ],
    })
    expect(document).toMatchObject({
      askers: ['J. Jansen (XYZ)', 'P. Pietersen (XYZ)'],
      ministers: ['A. de Vries (staatssecretaris van Voorbeelden)'],
    })
  })

  it('may steer no terminal by a title', async () => {
    expect((await found({ Onderwerp: 'Water\u001b[2J\n en\u202e land ' }))?.title).toBe('Water [2J en land')
  })

  it('may steer no terminal by a number or a name either', async () => {
    const sly = {
      ActorNaam: 'A.\u001b[31m de\nVries',
      ActorFractie: 'X\u0007YZ',
      Functie: null,
      Relatie: 'Indiener',
    }
    expect(
      await found({ DocumentNummer: '2099\u001b[31mD', Zaak: [{ Nummer: '2099Z00123', ZaakActor: [sly] }] }),
    ).toMatchObject({ number: '2099 [31mD', askers: ['A. [31m de Vries (X YZ)'] })
  })

  it('is asked for page after page, as long as there are too few', async () => {
    const page = (number: number) => {
      const Aanhangselnummer = `98990000${number}`
      const next = number < 3 ? { next: `${replay.servers.odata}/Document?$skiptoken=${number + 1}` } : {}
      return odataPage([odataDocument({ Id: `id-${number}`, Aanhangselnummer, Zaak: [] })], {
        total: 3,
        ...next,
      })
    }
    put('tk', (url) => page(Number(url.searchParams.get('$skiptoken') ?? 1)))
    expect(await find('tk')).toMatchObject({ documents: { length: 3 }, total: 3, cut: false })
    expect(await find('tk', { most: 2 })).toMatchObject({ documents: { length: 2 }, total: 3, cut: true })
    expect(replay.asked.length).toBe(5)
  })

  it('is not followed in a circle, nor to another server', async () => {
    put('tk', (url) =>
      odataPage([], { next: url.href.replace(/^http:\/\/[^/]+\/odata/u, replay.servers.odata) }),
    )
    await expect(find('tk')).rejects.toThrow('its pages do not end')
    put('tk', () => odataPage([], { next: 'https://example.org/more' }))
    await expect(find('tk')).rejects.toThrow(
      'Could not get https://example.org/more: this is no address of an official server.',
    )
  })

  it('leaves out what was withdrawn, what is of no kind of ours, and what is from before the day', async () => {
    put(
      'tk',
      odataPage([
        odataDocument({ Verwijderd: true }),
        odataDocument({ Soort: 'Position paper' }),
        odataDocument({ Datum: '2098-12-31T00:00:00+01:00' }),
      ]),
    )
    expect((await find('tk', { since: '2099-01-01' })).documents).toEqual([])
  })

  it.each([
    ['{}', 'it has no list of documents'],
    ['[]', 'it has no list of documents'],
    ['{"value":{}}', 'it has no list of documents'],
    ['{"value":[1]}', 'a document is no object'],
    ['{"value":[],"@odata.nextLink":1}', '@odata.nextLink is no address'],
    ['{"value":[],"@odata.count":"1"}', '@odata.count is no number'],
    [odataPage([odataDocument({ Soort: null })]), 'the field Soort of a document is empty'],
    [odataPage([odataDocument({ Soort: 7 })]), 'the field Soort of a document is no text'],
    [odataPage([odataDocument({ Datum: 7 })]), 'the field Datum of a document is no text'],
    [
      odataPage([odataDocument({ Verwijderd: 'no' })]),
      'the field Verwijderd of a document is neither true nor false',
    ],
    [odataPage([odataDocument({ Zaak: ['2099Z00123'] })]), 'Zaak is no object'],
    [
      odataPage([odataDocument({ Zaak: [{ Nummer: '2099Z\u001b[2K\nFORGED', ZaakActor: [] }] })]),
      'the field Nummer of Zaak is none, but "2099Z [2K FORGED"',
    ],
    [
      odataPage([odataDocument({ Id: 'x\u001b]0;FORGED\u0007', Aanhangselnummer: null })]),
      'the field Id of a document is none, but "x ]0;FORGED"',
    ],
    ['{"value":[],"@odata.nextLink":"http://["}', '@odata.nextLink is no address'],
    [
      odataPage([odataDocument({ Volgnummer: '1', Aanhangselnummer: null })]),
      'the field Volgnummer of a document is no number',
    ],
  ])('is not guessed at where it answers otherwise than we know: %s', async (body, problem) => {
    put('tk', body)
    await expect(find('tk')).rejects.toThrow(
      `Could not get ${replay.servers.odata}/Document?…: its answer is not of the form we know, for ${problem}.`,
    )
  })
})

describe('KOOP', () => {
  const found = async (record: Parameters<typeof sruPage>[0][number]) => {
    put('koop', sruPage([record]))
    return (await find('koop')).documents[0]
  }

  it('says of a document what it is, whose it is and where', async () => {
    expect(await found({ id: 'ah-tk-20982099-1546', received: '2099-06-20', zaak: '2099Z00123' })).toEqual({
      id: 'ah-tk-20982099-1546',
      kind: 'answers',
      calledKind: 'Antwoord',
      title: 'Antwoord op vragen van het lid Jansen over water',
      date: '2099-06-20',
      zaak: '2099Z00123',
      number: null,
      askers: ['J. Jansen'],
      ministers: ['A. de Vries'],
      url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20982099-1546.html',
    })
  })

  it('gives no day that no calendar has', async () => {
    expect(await found({ id: 'ah-tk-20982099-1546', received: '2099-02-30' })).toMatchObject({ date: null })
  })

  it.each([
    ['Kamervragen (Aanhangsel)', 'Antwoord', 'answers'],
    ['Kamervragen (Aanhangsel)', 'Mededeling', 'delay'],
    ['Kamervragen zonder antwoord', 'Schriftelijke vragen', 'question'],
    ['Kamerstuk', 'Brief', 'letter'],
    ['Kamerstuk', 'Brief regering', 'letter'],
    ['Kamerstuk', 'Gewijzigde motie', 'motion'],
    ['Kamerstuk', 'Brief commissie', undefined],
    ['Kamerstuk', 'Verslag', undefined],
    ['Staatscourant', 'Brief', undefined],
  ])('has a kind by series and name: %s, %s', async (series, called, kind) => {
    expect((await found({ id: 'kst-32735-9', series, called }))?.kind).toBe(kind)
  })

  it('has a minister submit a letter', async () => {
    const letter = await found({ id: 'kst-32735-9', series: 'Kamerstuk', called: 'Brief', addressed: [] })
    expect(letter).toMatchObject({ askers: [], ministers: ['J. Jansen'] })
  })

  it('is asked for page after page, up to the record from which it gives nothing', async () => {
    const page = (url: URL) => {
      const start = Number(url.searchParams.get('startRecord'))
      const ids = Array.from({ length: 100 }, (_, index) => ({
        id: `kst-32735-${start + index}`,
        series: 'Staatsblad',
      }))
      return sruPage(ids, 20_000)
    }
    put('koop', page)
    expect(await find('koop')).toEqual({ documents: [], total: null, cut: true })
    const starts = replay.asked.map((address) =>
      Number(new URL(address, 'http://a').searchParams.get('startRecord')),
    )
    expect(starts.slice(0, 3)).toEqual([1, 101, 201])
    expect(Math.max(...starts) + 100).toBeLessThan(10_000)
  })

  it('is not asked more often where it gives one record a page', async () => {
    put('koop', (url) =>
      sruPage([{ id: `stb-2099-${url.searchParams.get('startRecord')}`, series: 'Staatsblad' }], 20_000),
    )
    expect(await find('koop')).toEqual({ documents: [], total: null, cut: true })
    expect(replay.asked).toHaveLength(30)
  })

  it('ends where its records end, though it said there were more', async () => {
    put('koop', (url) =>
      url.searchParams.get('startRecord') === '1'
        ? sruPage([{ id: 'kst-32735-9', series: 'Kamerstuk', called: 'Brief' }], 5)
        : sruPage([], 5),
    )
    expect(await find('koop')).toMatchObject({ documents: [{ id: 'kst-32735-9' }], cut: false })
  })

  it('gives only the kinds asked for', async () => {
    put('koop', sruPage([{ id: 'ah-tk-20982099-1' }, { id: 'ah-tk-20982099-2', called: 'Mededeling' }]))
    expect((await find('koop', { kinds: ['delay'] })).documents.map(({ id }) => id)).toEqual([
      'ah-tk-20982099-2',
    ])
  })

  it.each([
    ['<a/>', 'its answer is not of the form we know, for it is an element <a>'],
    ['<a><b></a>', 'its answer is not of the form we know, for it:1: This is no XML: unexpected close tag'],
    [sruPage([{ id: '' }]), 'its answer is not of the form we know, for a document has no identifier'],
    [sruPage([{ id: 'kst-1', title: '' }]), 'its answer is not of the form we know, for kst-1 has no title'],
    [
      sruPage([], 3),
      'its answer is not of the form we know, for it says that there are 3 documents and gives none',
    ],
    [
      sruPage([]).replace(/<sru:numberOfRecords>.*?<\/sru:numberOfRecords>/u, ''),
      'for it does not say how many documents there are',
    ],
  ])('is not guessed at where it answers otherwise than we know: %s', async (body, problem) => {
    put('koop', body)
    await expect(find('koop')).rejects.toThrow(`Could not get ${replay.servers.repository}/sru?…: `)
    await expect(find('koop')).rejects.toThrow(problem)
  })

  it('tells in a sentence what it did not understand', async () => {
    replay.put('/repository/sru', { body: sruPage([]), type: 'application/xml' })
    replay.fail('/repository/sru', { kind: 'diagnostics' })
    await expect(find('koop')).rejects.toThrow(
      `Could not get ${replay.servers.repository}/sru?…: the server did not understand the question: Query syntax error: voorbeeld.`,
    )
  })
})

describe('a document that comes twice', () => {
  it('is told of once: by its identifier, and before the version that has none yet', async () => {
    put(
      'koop',
      sruPage([
        { id: 'ah-1018734', zaak: '2099Z00123' },
        { id: 'ah-tk-20982099-1546', zaak: '2099Z00123' },
        { id: 'ah-tk-20982099-1546', zaak: '2099Z00123' },
        { id: 'ah-tk-20982099-1547', zaak: '2099Z00123' },
        { id: 'ah-tk-20982099-9', issued: '2099-07-01' },
      ]),
    )
    expect((await find('koop')).documents.map(({ id }) => id)).toEqual([
      'ah-tk-20982099-9',
      'ah-tk-20982099-1546',
      'ah-tk-20982099-1547',
    ])
  })
})

const DATA = join(import.meta.dirname, '../../../../shared/data')
const SRU = join(DATA, 'official/sru-response.xml')
const DOCUMENTS = join(DATA, 'api/odata-documents-sample.json')
const ZAKEN = join(DATA, 'api/odata-zaak')
const there = existsSync(DATA)
const saying = (what: string) => (there ? what : `are not there: ${DATA}`)

describe('real answers', () => {
  it.skipIf(!there)(saying('of KOOP are read'), async () => {
    put('koop', readFileSync(SRU, 'utf8'))
    const { documents, cut } = await find('koop')
    expect(cut).toBe(false)
    expect(documents.map(({ date, kind, id, zaak }) => [date, kind, id, zaak])).toEqual([
      ['2021-07-06', 'motion', 'kst-32545-143', null],
      ['2021-07-06', 'motion', 'kst-32545-144', null],
      ['2021-06-21', 'answers', 'ah-tk-20202021-3235', '2021Z09739'],
    ])
    expect(documents[2]?.ministers).toEqual(['W. Koolmees'])
  })

  it.skipIf(!there)(saying('of the Tweede Kamer are read, every document of them'), async () => {
    const list: unknown[] = JSON.parse(readFileSync(DOCUMENTS, 'utf8'))
    put('tk', odataPage(list))
    const { documents } = await find('tk')
    expect(documents.length).toBe(list.length)
    expect(
      documents
        .filter(({ kind }) => kind === 'answers')
        .every(({ id }) => /^ah-tk-20242025-\d+$/.test(id ?? '')),
    ).toBe(true)
    expect(documents.every(({ date, title }) => /^202\d-\d\d-\d\d$/.test(date ?? '') && title !== '')).toBe(
      true,
    )
  })

  it.skipIf(!there)(saying('with their versions have the publisher’s identifier'), async () => {
    const zaken = readdirSync(ZAKEN).map((name) => JSON.parse(readFileSync(join(ZAKEN, name), 'utf8')))
    put('tk', odataPage(zaken.flatMap(({ Document }) => Document)))
    const { documents } = await find('tk')
    expect(documents.length).toBeGreaterThan(4)
    expect(documents.map(({ id }) => id)).not.toContain(null)
  })

  it.skipIf(!there)(saying('to another question are not taken for documents'), async () => {
    put(
      'tk',
      JSON.stringify({
        value: JSON.parse(readFileSync(join(DATA, 'api/odata-zaken-xinjiang.json'), 'utf8')),
      }),
    )
    await expect(find('tk')).rejects.toThrow('is no text')
  })
})
