import type { Line } from './line.ts'

/** `Vraag 2, 3 en 4`, `Antwoord op vragen 2, 3 en 6`; a bare `Antwoord` names no numbers. */
export interface QuestionHeading {
  role: 'question' | 'answer'
  numbers: number[]
}

const NUMBERS = String.raw`\d{1,3}(?:(?:\s*,\s*|\s*,?\s*en\s+|\s*(?:-|–|t\/m|tot en met)\s*)\d{1,3})*`
const QUESTION_FORM = String.raw`Vra(?:ag|gen)\s+(${NUMBERS})`
const ANSWER_FORM = String.raw`Antwoord(?:en)?(?:(?:(?:\s+op)?(?:\s+de)?\s+vra(?:ag|gen))?\s+(${NUMBERS}))?`

const QUESTION = new RegExp(`^${QUESTION_FORM}\\s*[:.]?$`, 'iu')
const ANSWER = new RegExp(`^${ANSWER_FORM}\\s*[:.]?$`, 'iu')
const WITH_TEXT = new RegExp(`^(${QUESTION_FORM}|${ANSWER_FORM})\\s*:\\s*(?=\\S)`, 'iu')

/**
 * A line as the heading of questions or an answer, or null where it is none. With a small letter (`antwoord op vraag 3.`)
 * it may as well end a sentence, and is none by itself.
 */
export function readHeading(text: string): QuestionHeading | null {
  if (!/^[VA]/u.test(text)) return null
  const question = QUESTION.exec(text)
  if (question) return { role: 'question', numbers: readNumbers(question[1] ?? '') }
  const answer = ANSWER.exec(text)
  return answer && { role: 'answer', numbers: readNumbers(answer[1] ?? '') }
}

/** A line as a heading: by what its format says it is, else by its text. */
export function headingOf({ text, form }: Line): QuestionHeading | null {
  if (form === 'question' || form === 'answer') return { role: form, numbers: readNumbers(text) }
  return readHeading(text)
}

/** The heading in `Antwoord op vraag 3: Het kabinet` and how many characters it takes with its colon; null where there is none. */
export function headingBefore(text: string): { heading: string; length: number } | null {
  const found = WITH_TEXT.exec(text)
  return found && { heading: found[1] ?? '', length: found[0].length }
}

/** `2, 3 en 6`, `2 t/m 5`; a range backwards stays the two numbers it is written with. */
function readNumbers(text: string): number[] {
  const numbers: number[] = []
  for (const [, separator = '', digits = ''] of text.matchAll(/(\D*)(\d+)/gu)) {
    const number = Number(digits)
    const from = numbers.at(-1)
    const isRange = from !== undefined && /-|–|t\/m|tot/iu.test(separator)
    for (let next = isRange ? from + 1 : number; next < number; next++) numbers.push(next)
    numbers.push(number)
  }
  return numbers
}
