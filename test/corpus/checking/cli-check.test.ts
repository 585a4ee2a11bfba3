import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkTable } from '../../../corpus/cli/check-table.ts'
import { IncompleteError, UsageError } from '../../../corpus/cli/command.ts'
import { runCorpus } from '../../../corpus/cli/run-corpus.ts'
import { onePage, shown } from '../../fixtures/raw-pdf.ts'

let folder: string

const SOUND = 'Vraag 1\nKent u het bericht?1\n\nAntwoord 1\nJa.\n\n1 NOS, 3 mei 2024\n'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standpunt-'))
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  mkdirSync(join(folder, 'sound/below'), { recursive: true })
  mkdirSync(join(folder, 'bad'))
  mkdirSync(join(folder, 'wide'))
  mkdirSync(join(folder, 'none'))
  put('sound/answers.txt', SOUND)
  put('wide/answers.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SOUND, 'utf16le')]))
  put('sound/below/printed.pdf', onePage(shown('Vraag 1', 'Is dat zo?', 'Antwoord 1', 'Ja.')))
  for (const list of [
    'sound/answers.json',
    'sound/metadata.xml',
    'sound/metadata_owms.xml',
    'sound/answers.metadata.xml',
  ])
    put(list, 'no document')
  put('bad/refused.txt', 'Vraag 1\nA?\n\nAntword 1\nB.\n')
  put(
    'bad/misread.txt',
    'Vraag 1\nA?\n\nAntwoord 1\nZie dit. Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2 en verder.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

async function check(...args: string[]): Promise<string> {
  return stripVTControlCharacters(await runCorpus(['check', ...args]))
}

async function failure(...args: string[]): Promise<IncompleteError> {
  const error = await runCorpus(['check', ...args]).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(IncompleteError)
  return error
}

describe('the command corpus check', () => {
  it('follows the lines of a text in whatever encoding', async () => {
    expect(await check(join(folder, 'wide'))).toMatch(/all accounted for/u)
  })

  it('prints what came of each document, and what all of it comes to', async () => {
    expect(await check(join(folder, 'sound'))).toBe(
      `${[
        'file         kind     questions  answers  notes  lines  unassigned  odd',
        'answers.txt  answers          1        1      1      5           0    0',
        'printed.pdf  answers          1        1      0      4           0    0',
        '',
        'lines: 8 text, 1 note',
        '2 documents: 2 read, 0 refused; 9 lines, all accounted for',
      ].join('\n')}\n`,
    )
  })

  it('follows links to documents, and refuses what is no file, unread', async () => {
    const odd = join(folder, 'odd')
    mkdirSync(odd)
    symlinkSync(join(folder, 'sound/answers.txt'), join(odd, 'linked.txt'))
    symlinkSync('/dev/zero', join(odd, 'endless.txt'))
    symlinkSync(join(folder, 'nowhere'), join(odd, 'broken.txt'))
    const { printed } = await failure(odd, '--json')
    expect(JSON.parse(printed)).toMatchObject({
      documents: [
        { refused: expect.stringContaining('broken.txt') },
        {
          refused: expect.stringContaining('This is no file that holds a document, but a pipe or a device.'),
        },
        { lines: 5 },
      ],
    })
  })

  it('takes files and several folders', async () => {
    const text = await check(join(folder, 'sound/answers.txt'), join(folder, 'sound/below'))
    expect(text).toContain('2 documents: 2 read')
  })

  it('says the sentence of each document that is refused or breaks a rule, and fails', async () => {
    const { message, printed } = await failure(join(folder, 'sound'), join(folder, 'bad'))
    const text = stripVTControlCharacters(printed).replace(/\n {9}/gu, ' ')
    expect(message).toBe('Of 4 documents, 2 were refused or misread.')
    expect(text).toMatch(/^refused\.txt {2}refused$/mu)
    expect(text).toMatch(/^refused {2}\S*refused\.txt:4: The heading "Antword 1" was not understood\./mu)
    expect(text).toMatch(
      /^broken {3}\S*misread\.txt: The answer to question 1 holds a running footer: "Zie dit\. Tweede Kamer/mu,
    )
    expect(text).toMatch(/^4 documents: 3 read, 1 refused; 13 lines, all accounted for; 1 rule broken$/mu)
  })

  it('prints the same for programs', async () => {
    const { printed } = await failure('--json', join(folder, 'bad'))
    expect(JSON.parse(printed)).toMatchObject({
      documents: [
        {
          file: expect.stringMatching(/misread\.txt$/u),
          kind: 'answers',
          questions: 1,
          lines: 4,
          unassigned: [],
        },
        { file: expect.stringMatching(/refused\.txt$/u), refused: expect.stringContaining(':4: ') },
      ],
      total: { documents: 2, read: 1, refused: 1, lines: 4, unassigned: 0, broken: 1 },
    })
  })

  it('says what is wrong with how it was called', async () => {
    await expect(check()).rejects.toThrow(UsageError)
    await expect(check(join(folder, 'none'))).rejects.toThrow('There is no document in ')
    await expect(check(join(folder, 'absent'))).rejects.toThrow('There is no file or folder ')
  })
})

describe('the table of a check', () => {
  const outcome = { file: 'x.txt', refused: 'x.txt: Niets.' }

  it('fits the terminal: a long name keeps its beginning and its end', () => {
    const name = `${'Beantwoording_'.repeat(12)}1.docx`
    const rows = checkTable([{ ...outcome, name }], 80).split('\n')
    expect(rows[1]).toMatch(/^Beantwoording\S*…\S*1\.docx {2}refused$/u)
    expect(Math.max(...rows.map((row) => stripVTControlCharacters(row).length))).toBeLessThanOrEqual(80)
  })
})
