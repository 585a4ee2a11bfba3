/** A fault in how a command was called, in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What could only be done in part: `printed` is what could, and the message is why not the rest, a sentence a line. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError'
  readonly printed: string

  constructor(failures: readonly string[], printed: string) {
    super(failures.join('\n'))
    this.printed = printed
  }
}

/** What an option takes: nothing, or a text. */
export type Options = Record<string, { type: 'boolean' | 'string' }>

/** The options that were given, by their names. */
export type Given = Record<string, string | boolean | undefined>

/** One command of `npm run corpus`: a line of help, the options it takes, and what it prints. */
export interface Command {
  /** `show [ID] [--json]`. */
  usage: string
  /** What it does, in a line or more of at most 60 characters. */
  does: readonly string[]
  options: Options
  /** Whether it takes more arguments than one. */
  takesMany?: true
  /** Gives what it prints; throws an error whose message is one sentence for the caller. */
  run(argument: string | undefined, given: Given, others: readonly string[]): Promise<string>
}
