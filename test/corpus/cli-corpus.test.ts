import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCorpus } from '../../corpus/cli/run-corpus.ts'
import { DOCUMENTS } from '../../corpus/read-corpus.ts'
import { ID, officialXml } from '../fixtures/official-answers.ts'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'standpunt-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

async function json(...args: string[]) {
  return JSON.parse(await runCorpus([...args, '--json']))
}

/** A copy of a document of the corpus without its metadata, under another name. */
function copy(id: string, name: string): string {
  const file = join(directory, name)
  copyFileSync(join(DOCUMENTS, `${id}.txt`), file)
  return file
}

/** How many documents the corpus holds: each has its metadata. */
const held = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.json')).length

const FIELDS = 'id kind title askedOn publishedOn askers ministers references url sha256 passages'.split(' ')

describe('the command corpus show', () => {
  it('prints every document and passage in the fields that others build on', async () => {
    const { documents } = await json('show')
    expect(documents).toHaveLength(held)
    for (const document of documents) {
      expect(Object.keys(document)).toEqual(FIELDS)
      for (const minister of document.ministers) expect(Object.keys(minister)).toEqual(['name', 'role'])
      for (const passage of document.passages) {
        expect(Object.keys(passage)).toEqual(['id', 'questions', 'heading', 'paragraphs', 'footnotes'])
        for (const question of passage.questions) expect(Object.keys(question)).toEqual(['number', 'text'])
        for (const note of passage.footnotes) expect(Object.keys(note)).toEqual(['number', 'text', 'urls'])
      }
    }
  })

  it('prints one document or passage for its id', async () => {
    expect((await json('show', 'kst-32735-209')).documents[0].passages).toHaveLength(4)
    expect((await json('show', 'ah-tk-20192020-573#2')).documents[0].passages).toHaveLength(1)
    await expect(runCorpus(['show', 'kst-1-1'])).rejects.toThrow('There is no kst-1-1 in the corpus')
  })

  it('prints it for a person without --json', async () => {
    const text = await runCorpus(['show', 'ah-tk-20192020-573#1'])
    expect(text).toContain('Aanhangsel Handelingen II 2019/20, nr. 573')
    expect(text).toContain('Vraag 1: Bent u bekend')
  })
})

describe('the command corpus parse', () => {
  it('takes the metadata beside the text', async () => {
    const file = join(DOCUMENTS, 'kst-32735-209.txt')
    expect(await json('parse', file)).toEqual(await json('show', 'kst-32735-209'))
  })

  it('takes id and address from the name, where that is an official identifier', async () => {
    const [document] = (await json('parse', copy('ah-tk-20202021-2302', 'ah-tk-20202021-2302.txt'))).documents
    expect(Object.keys(document)).toEqual(FIELDS)
    expect(document).toMatchObject({
      id: 'ah-tk-20202021-2302',
      kind: 'answers',
      title: null,
      askedOn: null,
      publishedOn: '2021-04-12',
      ministers: [
        { name: 'Blok', role: 'Buitenlandse Zaken' },
        { name: 'Kaag', role: 'Buitenlandse Handel en Ontwikkelingssamenwerking' },
      ],
      url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20202021-2302.html',
    })
    expect(document.passages).toEqual((await json('show', 'ah-tk-20202021-2302')).documents[0].passages)
  })

  it('says what the text says, and null for the rest', async () => {
    expect((await json('parse', copy('ah-tk-20212022-3578', 'sample.txt'))).documents[0]).toMatchObject({
      id: null,
      title: 'De situatie met betrekking tot de Oeigoeren',
      askedOn: '2022-06-10',
      publishedOn: null,
      askers: [{ name: 'Sjoerdsma', party: 'D66' }],
      ministers: [{ name: 'Hoekstra', role: 'Buitenlandse Zaken' }],
      references: { zaak: '2022Z11774' },
      url: null,
      passages: { length: 17, 0: { id: '#1' } },
    })
    expect((await json('parse', copy('kst-32735-209', 'letter.txt'))).documents[0]).toMatchObject({
      kind: 'letter',
      publishedOn: '2018-09-27',
      ministers: [{ name: 'Blok', role: 'Buitenlandse Zaken' }],
      references: { dossier: '32735', subnumber: '209' },
    })
  })

  it('takes the identifier from a document’s own fields too, for its passages as well', async () => {
    const file = join(directory, 'fetched.xml')
    writeFileSync(file, officialXml())
    expect((await json('parse', file)).documents[0]).toMatchObject({
      id: ID,
      passages: [{ id: `${ID}#1` }, { id: `${ID}#2` }],
    })
  })

  it('names several askers of one party each', async () => {
    const file = join(directory, 'askers.txt')
    writeFileSync(
      file,
      'Vragen van de leden Van Dijk en Gabriëls (beiden GroenLinks-PvdA) en Podt (D66) aan de Minister (ingezonden 1 mei 2024).\nAntwoord van Minister Van Weel (Justitie en Veiligheid) (ontvangen 2 juni 2024).\nVraag 1\nA?\nAntwoord 1\nB.\n',
    )
    expect((await json('parse', file)).documents[0]).toMatchObject({
      askedOn: '2024-05-01',
      publishedOn: '2024-06-02',
      askers: [
        { name: 'Van Dijk', party: 'GroenLinks-PvdA' },
        { name: 'Gabriëls', party: 'GroenLinks-PvdA' },
        { name: 'Podt', party: 'D66' },
      ],
      ministers: [{ name: 'Van Weel', role: 'Justitie en Veiligheid' }],
    })
  })

  it('refuses a document in one sentence with file and line, and no stack', async () => {
    const file = join(directory, 'bad.txt')
    writeFileSync(file, 'Vraag 1\nA?\n\nAntword 1\nB.\n')
    await expect(runCorpus(['parse', file])).rejects.toThrow(
      /bad\.txt:4: The heading "Antword 1" was not understood\./u,
    )
    await expect(runCorpus(['parse', join(directory, 'absent.txt')])).rejects.toThrow(
      'There is no such file.',
    )
    await expect(runCorpus(['parse', directory])).rejects.toThrow(
      /: This is a folder\. Name the file in it\.$/u,
    )
  })
})

describe('the command corpus', () => {
  it('says what there is', async () => {
    expect(await runCorpus(['--help'])).toContain('parse FILE')
    await expect(runCorpus(['shwo'])).rejects.toThrow(
      /^There is no command "shwo"; there are show, parse.* and /u,
    )
    await expect(runCorpus(['toString'])).rejects.toThrow('There is no command "toString"')
    await expect(runCorpus(['--jsno'])).rejects.toThrow(
      /^Unknown option '--jsno'; there are --json, .* and --help\.$/u,
    )
    await expect(runCorpus(['parse'])).rejects.toThrow('needs the name of a text file')
    await expect(runCorpus(['show', 'a', 'b'])).rejects.toThrow('takes one argument')
  })

  it('ends with 1 and one line of error for bad input, with no stack', async () => {
    const command = join(import.meta.dirname, '../../corpus/cli/corpus.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'parse', 'absent.txt'], {
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'absent.txt: There is no such file. Check its name.\n',
    })
  })
})
