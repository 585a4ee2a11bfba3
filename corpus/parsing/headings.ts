/** `Vraag 2, 3 en 4`, `Antwoord op vragen 2, 3 en 6`; a bare `Antwoord` names no numbers. */
export interface QuestionHeading {
  role: 'question' | 'answer'
  numbers: number[]
}

const NUMBERS = String.raw`\d{1,3}(?:(?:\s*,\s*|\s*,?\s*en\s+|\s*(?:-|–|t\/m|tot en met)\s*)\d{1,3})*`

const QUESTION = new RegExp(String.raw`^Vra(?:ag|gen)\s+(${NUMBERS})\s*[:.]?$`, 'u')
const ANSWER = new RegExp(
  String.raw`^Antwoord(?:en)?(?:(?:\s+op)?(?:\s+de)?\s+vra(?:ag|gen))?(?:\s+(${NUMBERS}))?\s*[:.]?$`,
  'u',
)

/** A line as the heading of questions or an answer, or null where it is none. */
export function readHeading(text: string): QuestionHeading | null {
  const question = QUESTION.exec(text)
  if (question) return { role: 'question', numbers: readNumbers(question[1] ?? '') }
  const answer = ANSWER.exec(text)
  if (!answer || /vra(?:ag|gen)\s*[:.]?$/u.test(text)) return null
  return { role: 'answer', numbers: readNumbers(answer[1] ?? '') }
}

/** `2, 3 en 6`, `2 t/m 5`. */
function readNumbers(text: string): number[] {
  const numbers: number[] = []
  for (const [, separator = '', digits = ''] of text.matchAll(/(\D*)(\d+)/gu)) {
    const number = Number(digits)
    const from = numbers.at(-1)
    const isRange = from !== undefined && /-|–|t\/m|tot/u.test(separator)
    for (let next = isRange ? from + 1 : number; next < number; next++) numbers.push(next)
    numbers.push(number)
  }
  return numbers
}

/** Whether a line of its own looks like such a heading without being one: `Antword 3`, `Vraag X`. */
export function resemblesHeading(text: string): boolean {
  const [first = '', ...rest] = text.split(' ')
  if (text.length > 40 || !/^[VA]/u.test(first) || /[.?!;,]$/u.test(text)) return false
  const word = first.toLowerCase().replace(/[:\d]+$/u, '')
  const near = [
    { word: 'vraag', within: 1 },
    { word: 'vragen', within: 1 },
    { word: 'antwoord', within: 2 },
    { word: 'antwoorden', within: 2 },
  ]
  if (!near.some((heading) => distance(word, heading.word) <= heading.within)) return false
  const tail = rest.join(' ')
  return (
    tail === '' || /\d/u.test(tail) || /^(?:op|deel|vraag|vragen)\b/iu.test(tail) || /^\S{1,12}$/u.test(tail)
  )
}

/** Letters to change, put in or take out to make one word the other. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...right].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
