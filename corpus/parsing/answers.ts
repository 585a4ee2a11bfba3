import { SourceError } from '../source-error.ts'
import type { Block } from './blocks.ts'
import type { Paragraph } from './paragraphs.ts'
import type { RawPassage } from './passages.ts'

type HeadingBlock = Extract<Block, { numbers: number[] }>
type RawQuestion = RawPassage['questions'][number]

/**
 * Questions with their answers, in the order of the answers. A bare `Antwoord` answers every question still open; one
 * that names questions answers those. Every question from 1 on must be there once, with an answer.
 */
export function readAnswers(blocks: readonly Block[], file: string): RawPassage[] {
  const passages: RawPassage[] = []
  const asked = new Map<number, RawQuestion>()
  let open: RawQuestion[] = []
  let into: Paragraph[] = []
  for (const block of blocks) {
    if (block.role === 'paragraph') into.push(block)
    if (block.role === 'question') {
      into = []
      for (const number of block.numbers) {
        refuse(asked.has(number), `Question ${number} stands here a second time.`, { file, line: block.line })
        const question = { number, text: '', paragraphs: into, line: block.line }
        asked.set(number, question)
        open.push(question)
      }
    }
    if (block.role === 'answer') {
      const answered = answeredBy(block, { open, asked, file })
      open = open.filter((question) => !answered.includes(question))
      into = []
      passages.push({
        number: answered[0]?.number ?? 0,
        questions: answered,
        heading: null,
        paragraphs: into,
      })
      refuseEmpty(blocks, block, file)
    }
  }
  const [waiting] = open
  if (waiting) refuse(true, `Question ${waiting.number} has no answer.`, { file, line: waiting.line })
  refuseMissing(asked, file)
  for (const question of asked.values()) question.text = question.paragraphs.map(({ text }) => text).join(' ')
  return passages
}

interface State {
  open: readonly RawQuestion[]
  asked: ReadonlyMap<number, RawQuestion>
  file: string
}

/** The questions that an answer's heading speaks of, in its order. */
function answeredBy(heading: HeadingBlock, { open, asked, file }: State): RawQuestion[] {
  const place = { file, line: heading.line }
  const numbers = heading.numbers.length > 0 ? heading.numbers : open.map((question) => question.number)
  refuse(numbers.length === 0, 'An answer stands here, but no question is open.', place)
  return numbers.map((number) => {
    const question = open.find((candidate) => candidate.number === number)
    if (question) return question
    const why = asked.has(number) ? 'has been answered before' : 'has not been asked yet'
    throw fault(
      `The heading ${JSON.stringify(heading.text)} answers question ${number}, which ${why}.`,
      place,
    )
  })
}

/** A heading with no text before the next one. */
function refuseEmpty(blocks: readonly Block[], heading: HeadingBlock, file: string): void {
  const next = blocks[blocks.indexOf(heading) + 1]
  refuse(next?.role !== 'paragraph', `The answer under ${JSON.stringify(heading.text)} is empty.`, {
    file,
    line: heading.line,
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
