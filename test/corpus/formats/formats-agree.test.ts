import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../corpus/formats/read-bytes.ts'
import { parseReading } from '../../../corpus/parsing/parse-document.ts'

/** Official publications in every format, kept beside the repository; they are no part of it. */
const OFFICIAL = join(import.meta.dirname, '../../../../shared/data/official')

/** The formats that give the same passages. */
const DOCUMENTS = [
  { id: 'ah-tk-20202021-3235', endings: ['xml', 'html', 'odt', 'pdf'] },
  { id: 'kst-32545-143', endings: ['xml', 'html', 'odt', 'pdf'] },
]

async function passagesOf(id: string, file: string) {
  const bytes = readFileSync(join(OFFICIAL, id, file))
  return parseReading(await readBytes(bytes, file), { file, id }).passages
}

describe.each(DOCUMENTS)('the formats of $id', ({ id, endings }) => {
  const there = existsSync(join(OFFICIAL, id))
  const files = there
    ? readdirSync(join(OFFICIAL, id)).filter((name) => endings.some((ending) => name === `${id}.${ending}`))
    : []

  it.skipIf(!there)(
    there ? 'give the same passages, word for word' : `are not there: ${OFFICIAL}`,
    async () => {
      expect(files).toHaveLength(endings.length)
      const [first = '', ...others] = files
      const passages = await passagesOf(id, first)
      expect(passages.length).toBeGreaterThan(0)
      for (const file of others) expect(await passagesOf(id, file), file).toEqual(passages)
    },
  )
})
