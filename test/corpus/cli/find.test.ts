import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Given, UsageError } from '../../../corpus/cli/command.ts'
import { runFind } from '../../../corpus/cli/find.ts'
import { runCorpus } from '../../../corpus/cli/run-corpus.ts'
import { odataDocument, odataPage } from '../official/odata-sample.ts'
import { type ReplayServer, startReplay } from '../official/replay-server.ts'
import { sruPage } from '../official/sru-sample.ts'

let replay: ReplayServer
beforeEach(async () => {
  replay = await startReplay()
})
afterEach(() => replay[Symbol.asyncDispose]())

const HOLDINGS = {
  corpus: [{ id: 'ah-tk-20982099-1546', kind: 'answers' as const, zaak: '2099Z00123', date: '2099-03-08' }],
  register: [
    { id: 'kst-32735-9', kind: 'letter' as const, zaak: null, date: null },
    { id: null, kind: 'question' as const, zaak: '2099Z00777', date: null },
  ],
}

const find = (words: string, given: Given = {}) =>
  runFind(words, given, {
    outside: { servers: replay.servers, network: { fetch, wait: async () => {} } },
    holdings: HOLDINGS,
  })

const putDocuments = (documents: readonly unknown[], total?: number) =>
  replay.put('/odata/Document', {
    body: odataPage(
      documents,
      total === undefined ? {} : { total, next: `${replay.servers.odata}/Document?more` },
    ),
    type: 'application/json',
  })

const LETTER = {
  Id: '00000000-0000-4000-8000-000000000002',
  Soort: 'Brief regering',
  Onderwerp: 'Stand van zaken water',
  Datum: '2099-04-01T00:00:00+02:00',
  Aanhangselnummer: null,
  Volgnummer: 9,
  Zaak: [],
  Kamerstukdossier: [{ Nummer: 32735, Toevoeging: null }],
}
const QUESTION = {
  Soort: 'Schriftelijke vragen',
  Aanhangselnummer: null,
  DocumentActor: [],
  Onderwerp: 'Het bericht over water',
}

describe('corpus find', () => {
  it('lists what there is, the newest first, and says what is held of it', async () => {
    putDocuments([odataDocument(), odataDocument(LETTER), odataDocument(QUESTION)])
    expect(await find('water')).toBe(`2099-04-01  letter    kst-32735-9  · known
  Stand van zaken water
  A. de Vries (minister van Voorbeelden)
  https://zoek.officielebekendmakingen.nl/kst-32735-9.html

2099-03-06  answers   ah-tk-20982099-1546  · in the corpus
  Antwoord op vragen van het lid Jansen over water
  asked by J. Jansen (XYZ); A. de Vries (minister van Voorbeelden)
  https://zoek.officielebekendmakingen.nl/ah-tk-20982099-1546.html

2099-03-06  question  kv-tk-2099Z00123  · answered by ah-tk-20982099-1546
  Het bericht over water
  asked by J. Jansen (XYZ)
  https://zoek.officielebekendmakingen.nl/kv-tk-2099Z00123.html

3 documents (open data of the Tweede Kamer, subject lines).
`)
  })

  it('says where there are more, and how many', async () => {
    putDocuments([odataDocument(), odataDocument(LETTER)], 83)
    expect(await find('water', { most: '1' })).toContain(
      '\n\nThe newest 1 document of 83 (open data of the Tweede Kamer, subject lines); --most takes a higher number.\n',
    )
  })

  it('says where there was more to look through than it may', async () => {
    const page = (ids: string[]) =>
      sruPage(
        ids.map((id) => ({ id, ...(id.startsWith('stb') ? { series: 'Staatsblad' } : {}) })),
        9_999,
      )
    const among =
      'among those looked through; there are more, and more words find them (repository of KOOP, full texts).\n'
    replay.put('/repository/sru', { body: page(['stb-2099-1']), type: 'application/xml' })
    expect(await find('water', { source: 'koop' })).toBe(`No documents ${among}`)
    replay.put('/repository/sru', {
      body: page(['ah-tk-20982099-1546', 'stb-2099-1']),
      type: 'application/xml',
    })
    expect(await find('water', { source: 'koop' })).toContain(`\n\n1 document ${among}`)
  })

  it('says where there is nothing, and where it looked', async () => {
    replay.put('/repository/sru', { body: sruPage([]), type: 'application/xml' })
    expect(await find('water', { source: 'koop' })).toBe('No documents (repository of KOOP, full texts).\n')
  })

  it('gives the same to programs', async () => {
    putDocuments([odataDocument(QUESTION)])
    expect(JSON.parse(await find('"water" \\', { json: true }))).toEqual({
      words: ['water'],
      source: 'tk',
      total: 1,
      cut: false,
      documents: [
        {
          id: 'kv-tk-2099Z00123',
          kind: 'question',
          calledKind: 'Schriftelijke vragen',
          title: 'Het bericht over water',
          date: '2099-03-06',
          zaak: '2099Z00123',
          number: '2099D00001',
          askers: ['J. Jansen (XYZ)'],
          ministers: [],
          url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2099Z00123.html',
          held: 'answered',
          answeredBy: 'ah-tk-20982099-1546',
        },
      ],
    })
  })

  it('knows a document of the register by its case where it has no number', async () => {
    putDocuments([odataDocument({ ...QUESTION, Zaak: [{ Nummer: '2099Z00777' }] })])
    expect(await find('water')).toContain('kv-tk-2099Z00777  · known\n')
  })

  it('asks for the kinds and the day that are given', async () => {
    putDocuments([])
    await find('water', { kind: 'letter, delay', since: '2099-01-01' })
    const filter = new URL(replay.asked[0] ?? '', 'http://a').searchParams.get('$filter')
    expect(filter).toContain("(Soort eq 'Brief regering' or Soort eq 'Mededeling (uitstel antwoord)')")
    expect(filter).toContain('Datum ge 2099-01-01')
  })

  it.each<[string[], string]>([
    [['find'], 'The command find needs words to look for, in quotes.'],
    [['find', '" *'], 'The command find needs words to look for, in quotes.'],
    [['find', 'a', '--source', 'ek'], 'The option --source takes one of tk, koop, not "ek".'],
    [
      ['find', 'a', '--since', '2025-02-30'],
      'The option --since takes a day such as 2025-01-31, not "2025-02-30".',
    ],
    [['find', 'a', '--most', '0'], 'The option --most takes a number from 1 to 9999, not "0".'],
    [
      ['find', 'a', '--kind', 'letters'],
      'The option --kind takes one or more of answers,letter,question,delay,motion, not "letters".',
    ],
    [['update', 'a'], 'The command update takes no words; they stand in corpus/vocabulary, as `follow`.'],
  ])('says in a sentence what was asked wrongly: %j', async (args, sentence) => {
    await expect(runCorpus(args)).rejects.toThrow(new UsageError(sentence))
  })
})
