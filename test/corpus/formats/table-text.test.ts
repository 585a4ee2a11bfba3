import { expect, it } from 'vitest'
import { tableFlow } from '../../../corpus/formats/table-text.ts'
import type { Line } from '../../../corpus/parsing/line.ts'

it('a cell with more notes than a call takes arguments is read', () => {
  const marks = Array.from({ length: 130_000 }, (_, index) => ({ note: index + 1, offset: 1 }))
  const line: Line = { number: 1, text: 'A', gap: 'none', marks, width: 1 }
  const flow = tableFlow([[{ lines: [line], columns: 1, rows: 1 }]], { file: 'sample.docx', line: 1 })
  expect(flow.filter((part) => typeof part !== 'string')).toHaveLength(130_000)
})
