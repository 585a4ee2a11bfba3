import { isIsoDay } from '../json-source.ts'
import { DEFAULT_SOURCE, SOURCES, type Source } from '../official/find-documents.ts'
import type { Question } from '../official/finding.ts'
import { KINDS } from '../official/soorten.ts'
import type { DocumentKind } from '../types.ts'
import { type Given, type Options, UsageError } from './command.ts'

const USUALLY_MOST = '50'

/** The options that `find` and `update` share. */
export const FIND_OPTIONS: Options = {
  source: { type: 'string' },
  kind: { type: 'string' },
  since: { type: 'string' },
  most: { type: 'string' },
  json: { type: 'boolean' },
}

/** The same in the lines of the help. */
export const FIND_OPTIONS_HELP = [
  '  --source tk    at the Tweede Kamer, by subject line (the default)',
  '  --source koop  at KOOP, both chambers, by all their text',
  `  --kind KIND    of ${KINDS.join(',')}`,
  '  --since DAY    of that day or later',
  `  --most N       no more than that many (${USUALLY_MOST})`,
]

export interface FindSettings extends Omit<Question, 'words'> {
  source: Source
}

/** Reads them; `kinds` are those looked for where no `--kind` is given. Throws a UsageError. */
export function readFindOptions(given: Given, kinds: readonly DocumentKind[]): FindSettings {
  const { source = DEFAULT_SOURCE, kind, since, most = USUALLY_MOST } = given
  if (!isSource(source)) throw wrong('source', source, `one of ${Object.keys(SOURCES).join(', ')}`)
  if (since !== undefined && !isIsoDay(since)) throw wrong('since', since, 'a day such as 2025-01-31')
  if (!/^[1-9]\d{0,3}$/u.test(String(most))) throw wrong('most', most, 'a number from 1 to 9999')
  return {
    source,
    kinds: kind === undefined ? kinds : readKinds(String(kind)),
    since: since ?? null,
    most: Number(most),
  }
}

function readKinds(given: string): DocumentKind[] {
  return given.split(',').map((name) => {
    const kind = KINDS.find((each) => each === name.trim())
    if (kind === undefined) throw wrong('kind', name, `one or more of ${KINDS.join(',')}`)
    return kind
  })
}

function isSource(source: unknown): source is Source {
  return typeof source === 'string' && Object.hasOwn(SOURCES, source)
}

function wrong(option: string, value: unknown, means: string): UsageError {
  return new UsageError(`The option --${option} takes ${means}, not ${JSON.stringify(value)}.`)
}
