import { SourceError } from '../source-error.ts'
import type { Block } from './blocks.ts'
import type { Paragraph } from './paragraphs.ts'
import type { RawPassage } from './passages.ts'
import { goesOnBehindQuestion } from './question-text.ts'

type HeadingBlock = Extract<Block, { numbers: number[] }>
type RawQuestion = RawPassage['questions'][number]

/**
 * Questions with their answers, in the order of the answers. A bare `Antwoord` answers the questions since the last
 * answer; one that names questions answers those. Every question from 1 on must be there once, with an answer.
 */
export function readAnswers(blocks: readonly Block[], file: string): RawPassage[] {
  const passages: RawPassage[] = []
  const asked = new Map<number, RawQuestion>()
  const answered = new Set<RawQuestion>()
  let sinceLastAnswer: RawQuestion[] = []
  let into: Paragraph[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'paragraph') into.push(block)
    if (block.role === 'question') {
      refuseNumbers(block, file)
      refuseTextBehind(sinceLastAnswer.at(-1), file)
      into = []
      for (const number of block.numbers) {
        refuse(asked.has(number), `Question ${number} stands here a second time.`, { file, line: block.line })
        const question = { number, text: '', paragraphs: into, line: block.line }
        asked.set(number, question)
        sinceLastAnswer.push(question)
      }
    }
    if (block.role === 'answer') {
      refuseNumbers(block, file)
      const questions = answeredBy(block, { sinceLastAnswer, answered, asked, file })
      for (const question of questions) answered.add(question)
      sinceLastAnswer = []
      into = []
      passages.push({ number: questions[0]?.number ?? 0, questions, heading: null, paragraphs: into })
      refuse(
        blocks[index + 1]?.role !== 'paragraph',
        `The answer under ${JSON.stringify(block.text)} is empty.`,
        { file, line: block.line },
      )
    }
  }
  const waiting = [...asked.values()].find((question) => !answered.has(question))
  if (waiting) refuse(true, `Question ${waiting.number} has no answer.`, { file, line: waiting.line })
  refuseMissing(asked, file)
  for (const question of asked.values()) question.text = question.paragraphs.map(({ text }) => text).join(' ')
  return passages
}

const MOST_NUMBERS = 30

/** Numbers count from 1 and go up, and no heading names a hundred: `Vragen 3, 3 en 6`, `Vraag 5 t/m 2`. */
function refuseNumbers({ numbers, text, line }: HeadingBlock, file: string): void {
  const place = { file, line }
  const said = `The heading ${JSON.stringify(text)}`
  refuse(numbers[0] === 0, `${said} names question 0, but questions count from 1.`, place)
  refuse(
    numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0)),
    `${said} names numbers that do not go up.`,
    place,
  )
  refuse(numbers.length > MOST_NUMBERS, `${said} names ${numbers.length} questions.`, place)
}

/** A question behind which an answer seems to stand: its heading is gone. */
function refuseTextBehind(question: RawQuestion | undefined, file: string): void {
  const paragraph = question?.paragraphs.at(-1)
  if (!question || !paragraph || !goesOnBehindQuestion(question.paragraphs.map(({ text }) => text))) return
  refuse(true, `Behind question ${question.number} stands text that asks nothing, and no answer's heading.`, {
    file,
    line: paragraph.line,
  })
}

interface State {
  sinceLastAnswer: readonly RawQuestion[]
  answered: ReadonlySet<RawQuestion>
  asked: ReadonlyMap<number, RawQuestion>
  file: string
}

/** The questions that an answer's heading speaks of, in its order. */
function answeredBy(heading: HeadingBlock, { sinceLastAnswer, answered, asked, file }: State): RawQuestion[] {
  const place = { file, line: heading.line }
  if (heading.numbers.length === 0) {
    refuse(sinceLastAnswer.length === 0, 'An answer stands here, but no question is open.', place)
    return [...sinceLastAnswer]
  }
  return heading.numbers.map((number) => {
    const question = asked.get(number)
    if (question && !answered.has(question)) return question
    const why = question ? 'has been answered before' : 'has not been asked yet'
    throw fault(
      `The heading ${JSON.stringify(heading.text)} answers question ${number}, which ${why}.`,
      place,
    )
  })
}

function refuseMissing(asked: ReadonlyMap<number, RawQuestion>, file: string): void {
  for (const { number, paragraphs, line } of asked.values()) {
    refuse(paragraphs.length === 0, `Question ${number} is empty.`, { file, line })
  }
  const highest = [...asked.values()].sort((a, b) => b.number - a.number)[0]
  for (let number = 1; highest && number < highest.number; number++) {
    refuse(
      !asked.has(number),
      `Question ${number} is missing, though question ${highest.number} stands here.`,
      {
        file,
        line: highest.line,
      },
    )
  }
}

interface Place {
  file: string
  line: number
}

function fault(problem: string, place: Place): SourceError {
  return new SourceError(problem, {
    ...place,
    advice: 'Compare the line with the official publication and restore it.',
  })
}

function refuse(isWrong: boolean, problem: string, place: Place): void {
  if (isWrong) throw fault(problem, place)
}
