import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { odataDocument, odataPage } from '../official/odata-sample.ts'
import { startReplay } from '../official/replay-server.ts'

const COMMAND = join(import.meta.dirname, '../../../corpus/cli/corpus.ts')

/** Runs the command with the official servers replaced, and tells how it ended. */
function run(servers: unknown, args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, STANDPUNT_OFFICIAL_SERVERS: JSON.stringify(servers) }
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

it('the command asks the servers that the environment names', async () => {
  await using replay = await startReplay()
  replay.put('/odata/Document', { body: odataPage([odataDocument()]), type: 'application/json' })
  const { code, stdout, stderr } = await run(replay.servers, ['find', 'water'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('ah-tk-20982099-1546')
})

it('an update that is not whole prints what it has, says what it lacks, and ends with 1', async () => {
  await using replay = await startReplay()
  replay.put('/odata/Document', { body: odataPage([odataDocument()]), type: 'application/json' })
  replay.fail('/odata/Document', { kind: 'status', status: 400, times: 1 })
  const { code, stdout, stderr } = await run(replay.servers, ['update'])
  expect(code).toBe(1)
  expect(stdout).toContain('npm run corpus -- add ah-tk-20982099-1546')
  expect(stderr).toMatch(/^[\w-]+, \S+: Could not get http:\S+: the server answered 400\.\n$/)
})

it('a server that the environment names wrongly is told of in a sentence', async () => {
  expect(await run({ odata: 'ftp://a' }, ['find', 'water'])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'STANDPUNT_OFFICIAL_SERVERS gives an address that is neither https nor on this machine: ftp://a.\n',
  })
})
