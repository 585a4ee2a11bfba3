import { parseArgs } from 'node:util'
import { add } from './add.ts'
import { check } from './check.ts'
import { type Command, type Given, type Options, UsageError } from './command.ts'
import { coverage } from './coverage.ts'
import { find } from './find.ts'
import { parse, show } from './show.ts'
import { update } from './update.ts'

/** Every command, in the order of the help. */
const COMMANDS: Record<string, Command> = { show, parse, check, add, find, update, coverage }

/** What the command prints for its arguments. Throws an error whose message is one sentence for the caller. */
export async function runCorpus(args: string[]): Promise<string> {
  const { values, positionals } = readArguments(args)
  const { help, ...given } = values
  const [name, argument, ...rest] = positionals
  if (help || name === undefined) return HELP
  const known = Object.keys(COMMANDS)
  const command = known.includes(name) ? COMMANDS[name] : undefined
  if (!command)
    throw new UsageError(`There is no command ${JSON.stringify(name)}; there are ${listed(known)}.`)
  if (rest.length > 0 && !command.takesMany)
    throw new UsageError(`The command ${name} takes one argument, not also ${rest.join(' ')}.`)
  const strange = Object.keys(given).find((option) => !Object.hasOwn(command.options, option))
  if (strange !== undefined) throw new UsageError(`The command ${name} takes no --${strange}.`)
  return command.run(argument, given, rest)
}

function readArguments(args: string[]): { values: Given; positionals: string[] } {
  const options: Options = Object.assign({}, ...Object.values(COMMANDS).map((command) => command.options))
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    })
    return { values: values as Given, positionals }
  } catch (error) {
    const names = [...Object.keys(options), 'help'].map((option) => `--${option}`)
    throw new UsageError(`${String(error).replace(/^.*?: |\. .*$/gsu, '')}; there are ${listed(names)}.`)
  }
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const COLUMN = 27

const HELP = `Shows what the corpus holds, and what it could hold.

  npm run corpus -- COMMAND      (npm run --silent for programs)

${Object.values(COMMANDS).map(helpOf).join('\n')}
`

function helpOf({ usage, does }: Command): string {
  const [first = '', ...others] = usage.length > COLUMN - 4 ? ['', ...does] : does
  const lines = [`  ${usage}`.padEnd(COLUMN) + first, ...others.map((other) => ' '.repeat(COLUMN) + other)]
  return lines.map((line) => line.trimEnd()).join('\n')
}
