import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLooseDocument } from '../../corpus/read-document.ts'

/** Texts of other documents with what their publisher says of them, kept beside the repository. */
const TEXTS = join(import.meta.dirname, '../../../shared/data/answers-text')
const there = existsSync(TEXTS)

interface Known {
  file: string
  publication_id: string | null
  zaak: string | null
}

it.skipIf(!there)(
  there ? 'other documents say of themselves what their publisher says of them' : `are not there: ${TEXTS}`,
  async () => {
    const manifest: Known[] = JSON.parse(readFileSync(join(TEXTS, 'manifest.json'), 'utf8'))
    expect(manifest.length).toBeGreaterThan(0)
    for (const { file, publication_id, zaak } of manifest) {
      const document = await readLooseDocument(join(TEXTS, file))
      // One that was not yet published then has the identifier that it will have.
      expect(document.id, file).toEqual(publication_id ?? expect.stringMatching(/^(?:ah|kv)-tk-/u))
      expect(document.references.zaak, file).toBe(zaak ?? undefined)
      const days = [document.askedOn, document.publishedOn].filter((day) => day !== null)
      expect(days, file).not.toEqual([])
      expect([...document.askers, ...document.ministers], file).not.toEqual([])
    }
  },
)
