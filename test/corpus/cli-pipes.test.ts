import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CLI = join(import.meta.dirname, '../../corpus/cli')

/** What a command says, and the code it ends with, when its reader takes one character and goes. */
function readOneCharacter(command: string, asked: string): string {
  const pipe = `${asked} | { "$NODE" ${command}; echo "ended with $?" >&2; } | head -c 1`
  const env = { ...process.env, NODE: process.execPath }
  return spawnSync('sh', ['-c', pipe], { cwd: CLI, encoding: 'utf8', env, timeout: 20_000 }).stderr
}

describe('the commands', () => {
  it.each([
    ['corpus.ts show --json', 'echo'],
    // Without an end to what is asked, only the reader's going ends the command.
    ['lookup.ts --json --stdin', 'yes Oeigoeren 2>/dev/null'],
  ])('end in silence when their reader has seen enough: %s', { timeout: 30_000 }, (command, asked) => {
    expect(readOneCharacter(command, asked)).toBe('ended with 0\n')
  })

  it.each(['corpus.ts', 'lookup.ts'])('end with 2 where they are called wrongly: %s --zz', (command) => {
    const { status, stdout } = spawnSync(process.execPath, [join(CLI, command), '--zz'], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('steer no terminal, whatever they are asked', () => {
    const { stderr } = spawnSync(process.execPath, [join(CLI, 'corpus.ts'), 'show', 'a\u001b[2J'], {
      encoding: 'utf8',
    })
    expect(stderr).toContain('There is no a\\u001b[2J in the corpus')
  })

  it('say in one sentence that there is nothing to look up', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(CLI, 'lookup.ts'), '--json'], {
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no query to look up; give one, or --stdin for one a line.\n',
    })
  })
})
