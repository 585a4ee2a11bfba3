import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DOCUMENTS, readCorpus } from '../../../corpus/read-corpus.ts'
import { SourceError } from '../../../corpus/source-error.ts'

const ID = 'ah-tk-20192020-573'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'standpunt-'))
  for (const name of readdirSync(DOCUMENTS)) copyFileSync(join(DOCUMENTS, name), join(directory, name))
})

afterEach(() => rmSync(directory, { recursive: true }))

/** Changes a file of the copied corpus. */
function change(name: string, from: string, to: string): void {
  const file = join(directory, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

/** The fault that reading the copied corpus meets. */
async function fault(): Promise<SourceError> {
  try {
    await readCorpus(directory)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('The corpus was not refused.')
}

describe('reading the corpus stops', () => {
  it('never at the corpus as it is', async () => {
    expect((await readCorpus(directory)).length).toBeGreaterThanOrEqual(5)
  })

  it('at a text that its hash does not fit', async () => {
    change(`${ID}.txt`, 'zeer zorgwekkend', 'zorgwekkend')
    const { file, line, message } = await fault()
    expect(file).toMatch(new RegExp(`${ID}\\.json$`, 'u'))
    expect(line).toBe(26)
    expect(message).toMatch(/has the SHA-256 [\da-f]{64}, and not 576fee9f\w+\. Restore the text/u)
  })

  it('at a heading that is not understood', async () => {
    change(`${ID}.txt`, 'Antwoord op vragen 2, 3 en 6', 'Antword op vragen 2, 3 en 6')
    expect(await fault()).toMatchObject({ file: expect.stringMatching(/573\.txt$/u), line: 31 })
  })

  it('at a question whose answer is gone', async () => {
    change(`${ID}.txt`, 'Antwoord\nZoals aangeven', 'Zoals aangeven')
    expect(await fault()).toMatchObject({
      message: expect.stringContaining('Question 12 has no answer.'),
      line: 170,
    })
  })

  it('at a text in which words may be missing', async () => {
    const page = (text: string) => `${text}\n\nh tk 20192020 573\n\n\n-----\n\n`
    const pages = ['# 2\n\n### 573\n\nVraag 1\nA?\n\nAntwoord 1\nDe zin gaat', 'hier verder.'].map(page)
    writeFileSync(join(directory, `${ID}.txt`), pages.join(''))
    expect((await fault()).message).toMatch(
      /573\.txt:\d+: A sentence goes on over a page here.*Until then it is not/u,
    )
  })

  it('at a footnote that is gone', async () => {
    change(`${ID}.txt`, '1 Telegraaf, 25 september 2019 \n(', '(')
    expect(await fault()).toMatchObject({ message: expect.stringContaining('Number 1 in'), line: 9 })
  })

  it('at a text that is cut off', async () => {
    const text = readFileSync(join(directory, `${ID}.txt`), 'utf8')
    writeFileSync(join(directory, `${ID}.txt`), text.slice(0, text.indexOf('Antwoord op vragen')))
    expect(await fault()).toMatchObject({ line: 14 })
  })

  it('at a text that is not UTF-8', async () => {
    writeFileSync(join(directory, `${ID}.txt`), Buffer.from([0x56, 0xe9, 0x20]))
    expect((await fault()).message).toContain('The file is no text in UTF-8.')
  })

  it('at two documents with one id', async () => {
    change('ah-tk-20202021-1699.json', 'ah-tk-20202021-1699', ID)
    change('ah-tk-20202021-1699.json', 'ah-tk-20202021-1699.html', `${ID}.html`)
    expect(await fault()).toMatchObject({
      message: expect.stringMatching(/The id \S+ is that of \S+573\.json too\./u),
      line: 2,
    })
  })

  it('at a file that is not named after its id', async () => {
    for (const ending of ['txt', 'json']) {
      copyFileSync(join(directory, `${ID}.${ending}`), join(directory, `copy.${ending}`))
      rmSync(join(directory, `${ID}.${ending}`))
    }
    expect((await fault()).message).toContain('copy.json:2: The file is not named after its id')
  })

  it.each(['txt', 'json'])('at a document without its .%s', async (ending) => {
    rmSync(join(directory, `${ID}.${ending}`))
    expect((await fault()).message).toContain(`there is no ${ID}.${ending}.`)
  })

  it.each([
    ['no JSON', '"kind": "answers",', '"kind": "answers"', 4],
    ['a kind that is none', '"answers"', '"speech"', 3],
    ['a day that is none', '"2019-10-30"', '"2019-02-30"', 6],
    ['an asker without a party', '"party": "DENK"', '"club": "DENK"', 7],
    ['a reference that is none', '"zaak"', '"case"', 20],
    ['a field that is none', '"title"', '"heading"', 4],
    ['another address', '573.html', '574.html', 25],
    ['a day asked behind the day answered', '"2019-10-09"', '"2019-11-09"', 5],
    ['a day in another parliamentary year', '"2019-10-30"', '"2020-10-30"', 6],
    ['questions of another case', 'kv-tk-2019Z19189', 'kv-tk-2019Z19188', 22],
    ['questions without their case', '"zaak": "2019Z19189",', '', 22],
    ['another asker than its text', '"name": "Kuzu"', '"name": "Öztürk"', 7],
    ['another party than its text', '"DENK"', '"D66"', 7],
    ['another reference than its letterhead', 'BZDOC-693942081-24', 'BZDOC-693942081-25', 23],
    ['an id that is none', '"id": "ah-tk-20192020-573"', '"id": "573"', 2],
  ])('at metadata with %s', async (_, from, to, line) => {
    change(`${ID}.json`, from, to)
    expect(await fault()).toMatchObject({ file: expect.stringMatching(/573\.json$/u), line })
  })

  it.each([
    [
      'ah-tk-20202021-1699',
      '"2021-02-15"',
      '"2021-02-16"',
      '"publishedOn" is 2021-02-15, but here it is 2021-02-16.',
    ],
    ['ah-tk-20202021-1699', '"2021-02-15"', 'null', '"publishedOn" is 2021-02-15, but here it is missing.'],
    [
      'ah-tk-20212022-3578',
      '"2022-06-10"',
      '"2022-06-11"',
      '"askedOn" is 2022-06-10, but here it is 2022-06-11.',
    ],
    [
      'ah-tk-20212022-3578',
      '"zaak": "2022Z11774"',
      '"zaak": "2022Z11775"',
      'is kv-tk-2022Z11774, but the zaak is 2022Z11775.',
    ],
    [
      'ah-tk-20212022-3578',
      '"Hoekstra"',
      '"Blok"',
      '"ministers" is Hoekstra (Buitenlandse Zaken), but here it is Blok (Buitenlandse Zaken).',
    ],
    [
      'ah-tk-20202021-2302',
      '"name": "Kaag"',
      '"name": "Kaag-2"',
      'is Blok (Buitenlandse Zaken), Kaag (Buitenlandse Handel',
    ],
    [
      'kst-32735-209',
      '"subnumber": "209"',
      '"subnumber": "210"',
      'The reference "subnumber" is 210, but the id is kst-32735-209.',
    ],
    [
      'kst-32735-209',
      '"dossier": "32735"',
      '"dossier": "32736"',
      'The reference "dossier" is 32736, but the id is kst-32735-209.',
    ],
    [
      'kst-32735-209',
      '"2018-09-27"',
      '"2018-08-27"',
      '"publishedOn" is 2018-09-27, but here it is 2018-08-27.',
    ],
  ])('at metadata of %s that say otherwise: %s as %s', async (id, from, to, message) => {
    change(`${id}.json`, from, to)
    expect((await fault()).message).toContain(message)
  })

  it('at a minister more than the text names', async () => {
    change(
      'ah-tk-20202021-1699.json',
      '"rank": "minister"\n    }',
      '"rank": "minister"\n    },\n    { "name": "Kaag", "role": "Buitenlandse Handel" }',
    )
    expect((await fault()).message).toContain(
      '"ministers" is Blok (Buitenlandse Zaken), but here it is Blok (Buiten',
    )
  })
})
