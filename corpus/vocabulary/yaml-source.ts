import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isNode, LineCounter, type Pair, parseDocument, type Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { SourceError } from '../source-error.ts'

/** What a fault says: what is wrong with the value, and what to do about it; both are sentences. */
export interface Fault {
  problem: string
  advice: string
}

/** One YAML file whose faults can name their line. */
export interface YamlSource {
  root: unknown
  /** The error for a node (or `key: value` pair) of this file. */
  fault(node: unknown, fault: Fault): SourceError
}

/** Reads and parses a YAML file; throws SourceError where it is no YAML. */
export function readYaml(path: string): YamlSource {
  const file = relative(process.cwd(), path)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    throw new SourceError(`This is no YAML: ${error.message}.`, {
      file,
      line: lines.linePos(error.pos[0]).line,
      advice: 'Mind the indentation, and put a value with a colon or a comma in quotes.',
    })
  }
  return {
    root: document.contents,
    fault(node, { problem, advice }) {
      const place = isNode(node) ? node : (node as Pair<Scalar> | null)?.key
      const start = place?.range?.[0]
      return new SourceError(problem, {
        file,
        line: start === undefined ? null : lines.linePos(start).line,
        advice,
      })
    },
  }
}

/** The items of a list; a fault where the node is no list. */
export function listOf(node: unknown, source: YamlSource, advice: string): unknown[] {
  if (node instanceof YAMLSeq) return node.items
  throw source.fault(node, { problem: 'This should be a list.', advice })
}

/** The fields of a mapping in their order; a fault where the node is none. */
export function fieldsOf(node: unknown, source: YamlSource, advice: string): Pair<Scalar<string>, unknown>[] {
  if (node instanceof YAMLMap) return node.items as Pair<Scalar<string>, unknown>[]
  throw source.fault(node, { problem: 'This should be a mapping of fields.', advice })
}
