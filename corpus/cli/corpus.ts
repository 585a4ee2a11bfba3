import { IncompleteError, UsageError } from './command.ts'
import { endWithReader } from './end-with-reader.ts'
import { printable } from './printable.ts'
import { runCorpus } from './run-corpus.ts'

// 0: done; 1: it could not be done, or only what is printed, and nothing was changed; 2: the command was called wrongly.
endWithReader()
try {
  process.stdout.write(printable(await runCorpus(process.argv.slice(2))))
} catch (error) {
  if (error instanceof IncompleteError) process.stdout.write(printable(error.printed))
  process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
