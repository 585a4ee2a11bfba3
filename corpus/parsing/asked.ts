import type { Block } from './blocks.ts'
import { headingOf } from './headings.ts'
import { isNotice } from './kinds.ts'
import type { Layout } from './layout.ts'
import type { Line } from './line.ts'
import { goesOnInList } from './listed-questions.ts'
import { type Paragraph, readParagraphs } from './paragraphs.ts'
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
  const { questions, headings, oddities } = questionsIn(blocks, file)
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
    heading: headings.get(question) ?? null,
    paragraphs: [],
  }))
  return { passages, oddities }
}

/** A notice of delay: one passage, with the questions that stand before it. `toBlocks` reads those. */
export function readDelay(
  lines: readonly Line[],
  { layout, file, toBlocks }: { layout: Layout; file: string; toBlocks: (lines: readonly Line[]) => Block[] },
): Asked {
  const notice = lines.findLastIndex(isNotice)
  const { questions, oddities } = questionsIn(toBlocks(lines.slice(0, Math.max(0, notice))), file)
  const paragraphs = readParagraphs(lines.slice(notice + 1), layout)
  const heading = lines.slice(notice + 1).find((line) => headingOf(line) !== null)
  if (heading) refuse(true, 'Where the notice of delay begins is not clear.', { file, line: heading.number })
  const line = lines[notice]?.number ?? lines[0]?.number ?? 0
  refuse(paragraphs.length === 0, 'The notice of delay is empty.', { file, line })
  return { passages: [{ number: 1, questions, heading: null, paragraphs }], oddities }
}

/** A motion is one passage. */
export function readMotion(lines: readonly Line[], layout: Layout): RawPassage[] {
  return [{ number: 1, questions: [], heading: null, paragraphs: readParagraphs(lines, layout) }]
}

/** Questions in their order, what stands above a group of them, by its first, and what was odd about them. */
function questionsIn(
  blocks: readonly Block[],
  file: string,
): { questions: RawQuestion[]; headings: Map<RawQuestion, Paragraph>; oddities: Oddity[] } {
  const questions: RawQuestion[] = []
  const oddities: Oddity[] = []
  const headings = new Map<RawQuestion, Paragraph>()
  const isNumbered = blocks.some((block) => block.role === 'question')
  let heading: Paragraph | null = null
  let open: RawQuestion[] = []
  const begin = (numbers: readonly number[], line: number) => {
    open = numbers.map((number) => ({ number, text: '', paragraphs: [], line }))
    questions.push(...open)
    if (heading && open[0]) headings.set(open[0], heading)
    heading = null
  }
  for (const block of blocks) {
    if (block.role === 'heading') heading = block
    if (block.role === 'question') {
      refuseNumbers(block, file)
      begin(block.numbers, block.line)
    }
    if (block.role !== 'paragraph') continue
    const part = isNumbered ? 'item' : goesOnInList(block.text, (open[0]?.paragraphs ?? []).map(textOf))
    if (part === 'perhaps') oddities.push(perhapsAsked(block))
    if (part === null) begin([questions.length + 1], block.line)
    for (const question of open) question.paragraphs.push(block)
  }
  refuseMissing(questions, file)
  for (const question of questions) question.text = question.paragraphs.map(textOf).join(' ')
  return { questions, headings, oddities }
}

function perhapsAsked({ line, text }: Paragraph): Oddity {
  const problem = `Whether ${JSON.stringify(text.slice(0, 40))} is an item of the question before it or a question of its own cannot be told.`
  return { line, problem, uncertain: true }
}

function textOf({ text }: Paragraph): string {
  return text
}
