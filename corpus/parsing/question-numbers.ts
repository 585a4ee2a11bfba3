import { SourceError } from '../source-error.ts'
import type { Block } from './blocks.ts'
import type { RawQuestion } from './passages.ts'

/** A heading of questions or an answer. */
export type HeadingBlock = Extract<Block, { numbers: number[] }>

const MOST_NUMBERS = 30

/** Numbers count from 1 and go up, and no heading names a hundred: `Vragen 3, 3 en 6`, `Vraag 5 t/m 2`. */
export function refuseNumbers({ numbers, text, line }: HeadingBlock, file: string): void {
  const place = { file, line }
  const said = `The heading ${JSON.stringify(text.slice(0, 120))}`
  refuse(numbers[0] === 0, `${said} names question 0, but questions count from 1.`, place)
  refuse(
    numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0)),
    `${said} names numbers that do not go up.`,
    place,
  )
  refuse(numbers.length > MOST_NUMBERS, `${said} names ${numbers.length} questions.`, place)
}

/** Questions must be there once each, from 1 on, and none may be empty. */
export function refuseMissing(questions: readonly RawQuestion[], file: string): void {
  const asked = new Set<number>()
  for (const { number, paragraphs, line } of questions) {
    refuse(asked.has(number), `Question ${number} stands here a second time.`, { file, line })
    refuse(paragraphs.length === 0, `Question ${number} is empty.`, { file, line })
    asked.add(number)
  }
  const highest = questions.reduce<RawQuestion | null>(
    (most, question) => (most && most.number >= question.number ? most : question),
    null,
  )
  for (let number = 1; highest && number < highest.number; number++) {
    refuse(
      !asked.has(number),
      `Question ${number} is missing, though question ${highest.number} stands here.`,
      { file, line: highest.line },
    )
  }
}

interface Place {
  file: string
  line: number
}

/** What is wrong with a heading or a question, and what to do. */
export function fault(problem: string, place: Place): SourceError {
  return new SourceError(problem, {
    ...place,
    advice: 'Compare the line with the official publication and restore it.',
  })
}

/** Throws the fault where something is wrong. */
export function refuse(isWrong: boolean, problem: string, place: Place): void {
  if (isWrong) throw fault(problem, place)
}
