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
function fault(): SourceError {
  try {
    readCorpus(directory)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('The corpus was not refused.')
}

describe('reading the corpus stops', () => {
  it('never at the corpus as it is', () => {
    expect(readCorpus(directory)).toHaveLength(5)
  })

  it('at a text that its hash does not fit', () => {
    change(`${ID}.txt`, 'zeer zorgwekkend', 'zorgwekkend')
    const { file, line, message } = fault()
    expect(file).toMatch(new RegExp(`${ID}\\.json$`, 'u'))
    expect(line).toBe(25)
    expect(message).toMatch(/has the SHA-256 [\da-f]{64}, and not 576fee9f\w+\. Restore the text/u)
  })

  it('at a heading that is not understood', () => {
    change(`${ID}.txt`, 'Antwoord op vragen 2, 3 en 6', 'Antword op vragen 2, 3 en 6')
    expect(fault()).toMatchObject({ file: expect.stringMatching(/573\.txt$/u), line: 31 })
  })

  it('at a question whose answer is gone', () => {
    change(`${ID}.txt`, 'Antwoord\nZoals aangeven', 'Zoals aangeven')
    expect(fault()).toMatchObject({
      message: expect.stringContaining('Question 12 has no answer.'),
      line: 170,
    })
  })

  it('at a footnote that is gone', () => {
    change(`${ID}.txt`, '1 Telegraaf, 25 september 2019 \n(', '(')
    expect(fault()).toMatchObject({ message: expect.stringContaining('Number 1 in'), line: 9 })
  })

  it('at a text that is cut off', () => {
    const text = readFileSync(join(directory, `${ID}.txt`), 'utf8')
    writeFileSync(join(directory, `${ID}.txt`), text.slice(0, text.indexOf('Antwoord op vragen')))
    expect(fault()).toMatchObject({ line: 14 })
  })

  it('at a text that is not UTF-8', () => {
    writeFileSync(join(directory, `${ID}.txt`), Buffer.from([0x56, 0xe9, 0x20]))
    expect(fault().message).toContain('The file is no text in UTF-8.')
  })

  it('at two documents with one id', () => {
    change('ah-tk-20202021-1699.json', 'ah-tk-20202021-1699', ID)
    change('ah-tk-20202021-1699.json', 'ah-tk-20202021-1699.html', `${ID}.html`)
    expect(fault()).toMatchObject({
      message: expect.stringMatching(/The id \S+ is that of \S+573\.json too\./u),
      line: 2,
    })
  })

  it('at a file that is not named after its id', () => {
    for (const ending of ['txt', 'json']) {
      copyFileSync(join(directory, `${ID}.${ending}`), join(directory, `copy.${ending}`))
      rmSync(join(directory, `${ID}.${ending}`))
    }
    expect(fault().message).toContain('copy.json:2: The file is not named after its id')
  })

  it.each(['txt', 'json'])('at a document without its .%s', (ending) => {
    rmSync(join(directory, `${ID}.${ending}`))
    expect(fault().message).toContain(`there is no ${ID}.${ending}.`)
  })

  it.each([
    ['no JSON', '"kind": "answers",', '"kind": "answers"', 4],
    ['a kind that is none', '"answers"', '"motion"', 3],
    ['a day that is none', '"2019-10-30"', '"2019-02-30"', 6],
    ['an asker without a party', '"party": "DENK"', '"club": "DENK"', 7],
    ['a reference that is none', '"zaak"', '"case"', 19],
    ['a field that is none', '"title"', '"heading"', 4],
    ['another address', '573.html', '574.html', 24],
    ['an id that is none', '"id": "ah-tk-20192020-573"', '"id": "573"', 2],
  ])('at metadata with %s', (_, from, to, line) => {
    change(`${ID}.json`, from, to)
    expect(fault()).toMatchObject({ file: expect.stringMatching(/573\.json$/u), line })
  })
})
