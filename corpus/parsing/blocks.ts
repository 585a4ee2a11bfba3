import { SourceError } from '../source-error.ts'
import { headingOf } from './headings.ts'
import { endsEarly, type Layout } from './layout.ts'
import { endsSentence, type Line, startsLowerCase } from './line.ts'
import { resemblesHeading, standsForAnswer } from './odd-headings.ts'
import { joinParagraph, type Paragraph, readParagraphs } from './paragraphs.ts'

/** A part of a document with its role; what every source format is read into before passages are made of it. */
export type Block =
  | { role: 'question' | 'answer'; numbers: number[]; line: number; text: string }
  | ({ role: 'heading' | 'paragraph' } & Paragraph)

/** The blocks of a document of questions and answers. */
export function readAnswerBlocks(lines: readonly Line[], layout: Layout, file: string): Block[] {
  let role: 'question' | 'answer' | null = null
  return readBlocks(lines, layout, (line, last, next) => {
    const heading = headingOf(line)
    if (heading) {
      role = heading.role
      return { ...heading, line: line.number, text: line.text }
    }
    if (role !== null && isGroupHeading(line, last, next))
      return { role: 'heading', ...joinParagraph([line], layout.lexicon) }
    const standsAlone =
      !last ||
      headingOf(last) !== null ||
      endsSentence(last.text) ||
      (line.gap !== 'none' && !layout.doubleSpaced)
    const standsBehindQuestion = role === 'question' || last?.text.endsWith('?')
    if (standsAlone && (resemblesHeading(line.text) || (standsBehindQuestion && standsForAnswer(line.text))))
      throw notUnderstood(
        line,
        file,
        'Known forms are "Vraag 3", "Vragen 3 en 4", "Antwoord", "Antwoord op vraag 3" and "Antwoord op vragen 3 en 4", on a line of their own or with a colon before the text.',
      )
    return null
  })
}

/** `Vragen over de uitvoering`, between an answer and the next question. */
function isGroupHeading(line: Line, last: Line | undefined, next: Line | undefined): boolean {
  if (!last || !next || headingOf(next)?.role !== 'question' || line.text.length > LONGEST_HEADING)
    return false
  return (
    GROUP.test(line.text) && !endsSentence(line.text) && headingOf(last) === null && endsSentence(last.text)
  )
}

const GROUP =
  /^Vragen (?:over|inzake|omtrent|rond(?:om)?|aangaande|betreffende|met betrekking tot|ten aanzien van|aan|naar aanleiding van) /u

function notUnderstood(line: Line, file: string, advice: string): SourceError {
  return new SourceError(
    `The heading ${JSON.stringify(line.text.slice(0, 2 * LONGEST_HEADING))} was not understood.`,
    {
      file,
      line: line.number,
      advice,
    },
  )
}

/** The blocks of a letter. */
export function readLetterBlocks(lines: readonly Line[], layout: Layout, file: string): Block[] {
  return readBlocks(lines, layout, (line, last, next) => {
    if (line.form !== 'section' && !isSectionHeading(line, { last, next, layout })) return null
    if (line.form !== 'section' && startsLowerCase(line.text))
      throw notUnderstood(line, file, 'A section begins with a capital; or join the line with its sentence.')
    return { role: 'heading', ...joinParagraph([line], layout.lexicon) }
  })
}

type ReadHeadingBlock = (line: Line, last: Line | undefined, next: Line | undefined) => Block | null

function readBlocks(lines: readonly Line[], layout: Layout, readHeadingBlock: ReadHeadingBlock): Block[] {
  const blocks: Block[] = []
  let text: Line[] = []
  const endText = () => {
    for (const paragraph of readParagraphs(text, layout)) blocks.push({ role: 'paragraph', ...paragraph })
    text = []
  }
  for (const [index, line] of lines.entries()) {
    const heading = readHeadingBlock(line, lines[index - 1], lines[index + 1])
    if (heading) {
      endText()
      blocks.push(heading)
    } else text.push(line)
  }
  endText()
  return blocks
}

const LONGEST_HEADING = 80

interface Surroundings {
  last: Line | undefined
  next: Line | undefined
  layout: Layout
}

/** A short line alone between two paragraphs: `Appreciatie van dit kabinet`. */
function isSectionHeading(line: Line, { last, next, layout }: Surroundings): boolean {
  if (layout.whole && line.form !== undefined) return false
  if (!next || line.text.length > LONGEST_HEADING || !/^[\p{L}\p{N}]/u.test(line.text)) return false
  if (endsSentence(line.text) || line.text.endsWith('-') || (last && !endsSentence(last.text))) return false
  const apart = layout.doubleSpaced || (line.gap !== 'none' && next.gap !== 'none')
  return apart && !startsLowerCase(next.text) && endsEarly(line, next, layout)
}
