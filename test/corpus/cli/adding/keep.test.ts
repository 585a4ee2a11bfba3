import * as fs from 'node:fs'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Disk, filesOf, writeTogether } from '../../../../corpus/cli/adding/keep.ts'
import { readCorpus } from '../../../../corpus/read-corpus.ts'

const ID = 'ah-tk-20312032-12'
const OLD = { [`${ID}.txt`]: 'OLD', [`${ID}.json`]: 'OLD FACTS' }
const NEW = { [`${ID}.xml`]: 'NEW', [`${ID}.json`]: 'NEW FACTS' }

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'standpunt-keep-'))
  for (const [name, contents] of Object.entries(OLD)) writeFileSync(join(directory, name), contents)
})
afterEach(() => rmSync(directory, { recursive: true }))

/** A disk whose steps are counted; from the one step on, or at it alone, nothing succeeds. */
function failing(when: (step: number) => boolean): Disk {
  let step = 0
  const guard = () => {
    step++
    if (when(step)) throw new Error(`EIO at step ${step}`)
  }
  return {
    ...fs,
    writeFileSync: (...given) => {
      guard()
      fs.writeFileSync(...given)
    },
    renameSync: (...given) => {
      guard()
      fs.renameSync(...given)
    },
    rmSync: (...given) => {
      guard()
      fs.rmSync(...given)
    },
  }
}

/** Every file below the folder, by its contents. */
function standing(): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

const here = () =>
  Object.fromEntries(Object.entries(filesOf(directory, ID)).map(([name, is]) => [name, `${is}`]))
const replace = (disk?: Disk) =>
  writeTogether(directory, { id: ID, old: filesOf(directory, ID), files: NEW }, disk)

const STEPS = [1, 2, 3, 4, 5, 6, 7]

describe('the files of a document', () => {
  it('take the place of the old, and nothing else is left', () => {
    replace()
    expect(here()).toEqual(NEW)
    expect(readdirSync(directory)).toHaveLength(2)
  })

  it('are on the disk before anything is moved', () => {
    const done: string[] = []
    replace({
      ...fs,
      writeFileSync: (path, contents, options) => {
        done.push(`write ${JSON.stringify(options)}`)
        fs.writeFileSync(path, contents, options)
      },
      renameSync: (from, to) => {
        done.push('move')
        fs.renameSync(from, to)
      },
    })
    const written = 'write {"flush":true}'
    expect(done).toEqual([written, written, written, written, 'move', 'move'])
  })

  it.each(STEPS)('are as they were where step %i of seven fails', (failed) => {
    expect(() => replace(failing((step) => step === failed))).toThrow(`EIO at step ${failed}`)
    expect(here()).toEqual(OLD)
    expect(readdirSync(directory)).toHaveLength(2)
  })

  it.each(STEPS)('are never lost, nor taken for whole, where all ends at step %i', async (last) => {
    expect(() => replace(failing((step) => step >= last))).toThrow()
    expect(standing()).toEqual(expect.arrayContaining(Object.values(OLD)))
    await expect(readCorpus(directory)).rejects.toThrow('adding it was broken off')
  })

  it('are said to be beside it where they cannot be put back', () => {
    const disk = failing((step) => step >= 6)
    expect(() => replace(disk)).toThrow(
      `The old files are in ${join(directory, `.adding-${ID}`)}, as old-${ID}.txt and old-${ID}.json.`,
    )
  })

  it('are added by one command at a time, and not where another was broken off', () => {
    fs.mkdirSync(join(directory, `.adding-${ID}`))
    expect(() => replace()).toThrow('is being added by another command, or one that was broken off')
    expect(here()).toEqual(OLD)
    expect(readdirSync(directory)).toContain(`.adding-${ID}`)
  })

  it.each(['txt', 'xml', 'json'])(
    'are not written where the .%s changed since it was looked at',
    (format) => {
      const old = filesOf(directory, ID)
      writeFileSync(join(directory, `${ID}.${format}`), 'ANOTHER')
      expect(() => writeTogether(directory, { id: ID, old, files: NEW })).toThrow(
        `While ${ID} was being read, ${ID}.${format} changed beside it; nothing was written. Add it again.`,
      )
      expect(standing()).toContain('ANOTHER')
    },
  )
})
