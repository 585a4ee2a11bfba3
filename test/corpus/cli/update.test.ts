import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IncompleteError } from '../../../corpus/cli/command.ts'
import { runUpdate } from '../../../corpus/cli/update.ts'
import { concept } from '../../fixtures/concepts.ts'
import { odataDocument, odataPage } from '../official/odata-sample.ts'
import { type ReplayServer, startReplay } from '../official/replay-server.ts'

let replay: ReplayServer
beforeEach(async () => {
  replay = await startReplay()
})
afterEach(() => replay[Symbol.asyncDispose]())

const FOLLOWED = [
  { concept: concept('water', { nl: ['water'] }), words: ['water', 'zeewater'] },
  { concept: concept('wind', { nl: ['wind'] }), words: ['wind'] },
]

const update = (json = false) =>
  runUpdate(
    FOLLOWED,
    { json },
    {
      outside: { servers: replay.servers, network: { fetch, wait: async () => {} } },
      holdings: {
        corpus: [{ id: 'ah-tk-20982099-1', kind: 'answers', zaak: null, date: null }],
        register: [],
      },
    },
  )

/** Puts documents by the word that is looked for. */
const putByWord = (byWord: Record<string, unknown[]>) =>
  replay.put('/odata/Document', (url) => {
    const [, word = ''] = /contains\(Onderwerp,'(.*?)'\)/u.exec(url.searchParams.get('$filter') ?? '') ?? []
    const documents = byWord[word]
    if (!documents) return { body: '{"error":{"message":"Not now."}}', type: 'application/json', status: 400 }
    return { body: odataPage(documents), type: 'application/json' }
  })

const numbered = (number: number, Onderwerp: string) =>
  odataDocument({
    Id: `id-${number}`,
    Aanhangselnummer: `98990000${number}`,
    Onderwerp,
    Zaak: [],
    DocumentActor: [],
  })

describe('corpus update', () => {
  it('reports what is new, once, by concept, and how to add it', async () => {
    const [held, shared, windy] = [
      numbered(1, 'Bekend'),
      numbered(2, 'Over water en wind'),
      numbered(3, 'Over wind'),
    ]
    putByWord({ water: [held, shared], zeewater: [shared], wind: [shared, windy] })
    expect(await update()).toBe(`water (water): 1 new

2099-03-06  answers   ah-tk-20982099-2
  Over water en wind
  https://zoek.officielebekendmakingen.nl/ah-tk-20982099-2.html
  npm run corpus -- add ah-tk-20982099-2


wind (wind): 1 new

2099-03-06  answers   ah-tk-20982099-3
  Over wind
  https://zoek.officielebekendmakingen.nl/ah-tk-20982099-3.html
  npm run corpus -- add ah-tk-20982099-3

(open data of the Tweede Kamer, subject lines)
`)
  })

  it('says where there may be more than was asked for', async () => {
    replay.put('/odata/Document', {
      body: odataPage([numbered(2, 'Over water')], { next: `${replay.servers.odata}/Document?more` }),
      type: 'application/json',
    })
    const holdings = { corpus: [], register: [] }
    const outside = { servers: replay.servers, network: { fetch, wait: async () => {} } }
    expect(await runUpdate(FOLLOWED.slice(1), { most: '1' }, { outside, holdings })).toContain(
      'wind (wind): 1 new, among the newest 1 for each word; --most takes a higher number\n',
    )
  })

  it('looks for no motions unless asked to', async () => {
    putByWord({ water: [], zeewater: [], wind: [] })
    expect(await update()).toContain('water (water): nothing new\n')
    expect(replay.asked.join()).not.toContain('Motie')
  })

  it('keeps what it found where one question fails, and says so at the end', async () => {
    putByWord({ water: [numbered(2, 'Over water')], wind: [] })
    const error = await update().catch((reason: unknown) => reason)
    if (!(error instanceof IncompleteError)) throw error
    expect(error.message).toBe(
      `water, zeewater: Could not get ${replay.servers.odata}/Document?…: the server answered 400: Not now.`,
    )
    expect(error.printed).toContain('water (water): 1 new, but not all could be asked\n')
    expect(error.printed).toContain('ah-tk-20982099-2')
    expect(error.printed).toContain('wind (wind): nothing new\n')
  })

  it('hides no fault that is not a server’s', async () => {
    replay.fail('/odata/Document', { kind: 'status', status: 503 })
    const wait = () => Promise.reject(new RangeError('Out of time.'))
    const outside = { servers: replay.servers, network: { fetch, wait } }
    const holdings = { corpus: [], register: [] }
    await expect(runUpdate(FOLLOWED, {}, { outside, holdings })).rejects.toThrow(RangeError)
  })

  it('gives the same to programs', async () => {
    putByWord({ water: [numbered(2, 'Over water')], zeewater: [], wind: [] })
    expect(JSON.parse(await update(true))).toEqual({
      source: 'tk',
      concepts: [
        {
          concept: 'water',
          cut: false,
          failures: [],
          documents: [expect.objectContaining({ id: 'ah-tk-20982099-2', held: null })],
        },
        { concept: 'wind', cut: false, failures: [], documents: [] },
      ],
    })
  })
})
