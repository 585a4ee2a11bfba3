import type { Block } from './blocks.ts'
import type { Paragraph } from './paragraphs.ts'
import type { RawPassage, RawQuestion } from './passages.ts'
import { fault, type HeadingBlock, refuse, refuseMissing, refuseNumbers } from './question-numbers.ts'
import { goesOnBehindQuestion } from './question-text.ts'

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
  let heading: Paragraph | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'paragraph') into.push(block)
    if (block.role === 'heading') heading = block
    if (block.role === 'question') {
      refuseNumbers(block, file)
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
      // Only a heading without numbers may be taken for that of an answer before, whose own is gone.
      if (block.numbers.length === 0)
        for (const question of sinceLastAnswer.slice(0, -1)) refuseTextBehind(question, file)
      const questions = answeredBy(block, { sinceLastAnswer, answered, asked, file })
      for (const question of questions) answered.add(question)
      sinceLastAnswer = []
      into = []
      passages.push({ number: questions[0]?.number ?? 0, questions, heading, paragraphs: into })
      heading = null
      refuse(
        blocks[index + 1]?.role !== 'paragraph',
        `The answer under ${JSON.stringify(block.text)} is empty.`,
        { file, line: block.line },
      )
    }
  }
  const waiting = [...asked.values()].find((question) => !answered.has(question))
  if (waiting) refuse(true, `Question ${waiting.number} has no answer.`, { file, line: waiting.line })
  refuseMissing([...asked.values()], file)
  for (const question of asked.values()) question.text = question.paragraphs.map(({ text }) => text).join(' ')
  return passages
}

/** A question behind which an answer seems to stand: its heading is gone. */
function refuseTextBehind(question: RawQuestion, file: string): void {
  const paragraph = question.paragraphs.at(-1)
  if (!paragraph || !goesOnBehindQuestion(question.paragraphs.map(({ text }) => text))) return
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
