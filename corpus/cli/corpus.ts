import { UsageError } from './command.ts'
import { endWithReader } from './end-with-reader.ts'
import { runCorpus } from './run-corpus.ts'

// 0: done; 1: it could not be done, and nothing was changed; 2: the command was called wrongly.
endWithReader()
try {
  process.stdout.write(await runCorpus(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
