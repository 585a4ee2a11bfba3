import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CLI = join(import.meta.dirname, '../../corpus/cli')

/** Runs a command whose reader goes after the first it read; what it said of that. */
function readAndLeave(
  command: string,
  args: string[],
  input: string,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(CLI, command), ...args])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

describe('the commands', () => {
  it.each([
    ['corpus.ts', ['show', '--json'], ''],
    ['lookup.ts', ['--json', '--stdin'], 'Oeigoeren\n'.repeat(500)],
  ])('end in silence when their reader has seen enough: %s', async (command, args, input) => {
    expect(await readAndLeave(command, args, input)).toEqual({ code: 0, stderr: '' })
  })

  it('say in one sentence that there is nothing to look up', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(CLI, 'lookup.ts'), '--json'], {
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no query to look up; give one, or --stdin for one a line.\n',
    })
  })
})
