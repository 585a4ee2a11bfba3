import type { Line } from './line.ts'

/** `Vraag 2, 3 en 4`, `Antwoord op vragen 2, 3 en 6`; a bare `Antwoord` names no numbers. */
export interface QuestionHeading {
  role: 'question' | 'answer'
  numbers: number[]
}

/** `,`, `en`, `, en vraag`, `&`, `t/m`, `–`. */
const BETWEEN = String.raw`(?:\s*,\s*(?:en\s+)?|\s+en\s+|\s*&\s*|\s*\/\s*|\s*(?:-|–|t\/m|tot en met)\s*)(?:vra(?:ag|gen)\s+)?`
const NUMBERS = String.raw`\d{1,3}(?:${BETWEEN}\d{1,3})*`
const QUESTION_FORM = String.raw`Vra(?:ag|gen)\s*(?:nr\.?\s*|nummer\s+)?(${NUMBERS})`
const OF_QUESTIONS = String.raw`(?:(?:\s+(?:op|bij|van))?(?:\s+de)?\s+vra(?:ag|gen))`
const ANSWER_FORM = String.raw`(?:(?:Gezamenlijk )?Antwoord(?:en)?(?:${OF_QUESTIONS}?\s*(${NUMBERS}))?|Beantwoording${OF_QUESTIONS}\s+(${NUMBERS}))`

const QUESTION = new RegExp(`^${QUESTION_FORM}\\s*[:.)]?$`, 'iu')
const ANSWER = new RegExp(`^${ANSWER_FORM}\\s*[:.)]?$`, 'iu')
const WITH_TEXT = new RegExp(
  `^(?:(${QUESTION_FORM}|${ANSWER_FORM})\\s*:\\s*(?=\\S)|(${QUESTION_FORM})\\.\\s+(?=\\p{Lu}))`,
  'iu',
)
/** A heading's numbers go on in the next line: `Antwoord op vragen 2, 3` and `en 4`. */
const UNENDED = new RegExp(`^(?:${QUESTION_FORM}|${ANSWER_FORM})\\s*(?:,|en|t\\/m|tot en met|&)$`, 'iu')
const LONGEST_HEADING = 200

/**
 * A line as the heading of questions or an answer, or null where it is none. With a small letter (`antwoord op vraag 3.`)
 * it may as well end a sentence, and is none by itself.
 */
export function readHeading(text: string): QuestionHeading | null {
  if (!/^[VAGB]/u.test(text) || text.length > LONGEST_HEADING) return null
  const question = QUESTION.exec(text)
  if (question) return { role: 'question', numbers: readNumbers(question[1] ?? '') }
  const answer = ANSWER.exec(text)
  return answer && { role: 'answer', numbers: readNumbers(answer[1] ?? answer[2] ?? '') }
}

/** A heading that two lines make up, as one text; null where they do not. */
export function joinedHeading(text: string, next: string): string | null {
  if (text.length > LONGEST_HEADING || next.length > LONGEST_HEADING) return null
  const goesOn = UNENDED.test(text) || (readHeading(text) !== null && /^(?:en|t\/m|&|,) ?\d/u.test(next))
  return goesOn && readHeading(`${text} ${next}`) !== null ? `${text} ${next}` : null
}

/** A line as a heading: by what its format says it is, else by its text. */
export function headingOf({ text, form }: Line): QuestionHeading | null {
  if (form === 'question' || form === 'answer') return { role: form, numbers: readNumbers(text) }
  return readHeading(text)
}

/** The heading in `Antwoord op vraag 3: Het kabinet` and how many characters it takes with its colon; null where there is none. */
export function headingBefore(text: string): { heading: string; length: number } | null {
  const found = /^[VAGBvagb]/u.test(text) ? WITH_TEXT.exec(text.slice(0, LONGEST_HEADING)) : null
  if (!found) return null
  return { heading: found[0].replace(/\s*[:.]\s*$/u, ''), length: found[0].length }
}

/** `2, 3 en 6`, `2 t/m 5`; a range backwards stays the two numbers it is written with. */
function readNumbers(text: string): number[] {
  const numbers: number[] = []
  let isRange = false
  for (const part of text.match(/\d+|[-–]|t\/m|tot/giu) ?? []) {
    const number = Number(part)
    const from = numbers.at(-1)
    if (Number.isNaN(number)) isRange = true
    else {
      for (let next = isRange && from !== undefined ? from + 1 : number; next < number; next++)
        numbers.push(next)
      numbers.push(number)
      isRange = false
    }
  }
  return numbers
}
