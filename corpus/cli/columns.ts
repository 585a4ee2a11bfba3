/** Characters a line for a person may have. */
export const WIDTH = 96
const MARGIN = '  '
const GAP = 3

/** Labels on the left and what belongs to them on the right, wrapped; a row that says nothing is left out, one without a label is a blank line. */
export function inColumns(
  rows: readonly (readonly [label: string, text: string | null | undefined])[],
): string {
  const shown = rows.filter(
    ([label, text]) => label === '' || (text !== null && text !== undefined && text !== ''),
  )
  const column = MARGIN.length + GAP + Math.max(...shown.map(([label]) => label.length))
  return shown.map(([label, text]) => row(label, text ?? '', column)).join('\n')
}

function row(label: string, text: string, column: number): string {
  const lines = text.split('\n').flatMap((line) => wrapped(line, WIDTH - column))
  return lines
    .map((line, index) => `${index === 0 ? MARGIN + label : ''}`.padEnd(column) + line)
    .map((line) => line.trimEnd())
    .join('\n')
}

/** A text in lines of at most so many characters; a longer word stays whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
