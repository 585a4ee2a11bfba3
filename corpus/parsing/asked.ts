import type { Block } from './blocks.ts'
import { headingOf } from './headings.ts'
import { isNotice } from './kinds.ts'
import type { Layout } from './layout.ts'
import type { Line } from './line.ts'
import { readParagraphs } from './paragraphs.ts'
import type { RawPassage, RawQuestion } from './passages.ts'
import { refuse, refuseMissing, refuseNumbers } from './question-numbers.ts'
import type { Oddity } from './reading.ts'

/** The passages of a document that answers nothing, and what was odd about it. */
interface Asked {
  passages: RawPassage[]
  oddities: Oddity[]
}

/** Questions that are only asked: a passage each. Without numbers they count in reading order. */
export function readAsked(
  blocks: readonly Block[],
  { opening, file }: { opening: readonly Line[]; file: string },
): Asked {
  const questions = questionsIn(blocks, file)
  const oddities: Oddity[] = []
  if (questions.length === 0)
    oddities.push({
      line: opening.at(-1)?.number ?? null,
      problem: 'Questions are announced, but none stands here.',
    })
  else if (!blocks.some((block) => block.role === 'question'))
    oddities.push({
      line: questions[0]?.line ?? null,
      problem: 'The questions bear no numbers; they count in their order.',
    })
  const passages = questions.map((question) => ({
    number: question.number,
    questions: [question],
    heading: null,
    paragraphs: [],
  }))
  return { passages, oddities }
}

/** A notice of delay: one passage, with the questions that stand before it. `toBlocks` reads those. */
export function readDelay(
  lines: readonly Line[],
  { layout, file, toBlocks }: { layout: Layout; file: string; toBlocks: (lines: readonly Line[]) => Block[] },
): RawPassage[] {
  const notice = lines.findLastIndex(isNotice)
  const questions = notice < 0 ? [] : questionsIn(toBlocks(lines.slice(0, notice)), file)
  const paragraphs = readParagraphs(lines.slice(notice + 1), layout)
  const heading = lines.slice(notice + 1).find((line) => headingOf(line) !== null)
  if (heading) refuse(true, 'Where the notice of delay begins is not clear.', { file, line: heading.number })
  const line = lines[notice]?.number ?? lines[0]?.number ?? 0
  refuse(paragraphs.length === 0, 'The notice of delay is empty.', { file, line })
  return [{ number: 1, questions, heading: null, paragraphs }]
}

/** A motion is one passage. */
export function readMotion(lines: readonly Line[], layout: Layout): RawPassage[] {
  return [{ number: 1, questions: [], heading: null, paragraphs: readParagraphs(lines, layout) }]
}

function questionsIn(blocks: readonly Block[], file: string): RawQuestion[] {
  const questions: RawQuestion[] = []
  const isNumbered = blocks.some((block) => block.role === 'question')
  let open: RawQuestion[] = []
  for (const block of blocks) {
    if (block.role === 'question') {
      refuseNumbers(block, file)
      open = block.numbers.map((number) => ({ number, text: '', paragraphs: [], line: block.line }))
      questions.push(...open)
    } else if (block.role === 'paragraph' || block.role === 'heading') {
      if (!isNumbered) {
        open = [{ number: questions.length + 1, text: '', paragraphs: [], line: block.line }]
        questions.push(...open)
      }
      for (const question of open) question.paragraphs.push(block)
    }
  }
  refuseMissing(questions, file)
  for (const question of questions) question.text = question.paragraphs.map(({ text }) => text).join(' ')
  return questions
}
