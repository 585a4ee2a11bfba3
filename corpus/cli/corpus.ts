import { endWithReader } from './end-with-reader.ts'
import { runCorpus } from './run-corpus.ts'

endWithReader()
try {
  process.stdout.write(await runCorpus(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
