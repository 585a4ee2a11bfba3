import { isTable, rowAsLine } from '../table.ts'

/** Abbreviations of official Dutch after which a sentence goes on: `op 8 juli jl. stuurden`, `(21 501-20, nr. 1595)`. */
const ABBREVIATION =
  /(?:^|[\s(])(?:jl|nr|nrs|art|blz|p|mr|dr|ir|ds|drs|prof|c\.s|o\.a|t\.a\.v|m\.b\.t|d\.w\.z|zgn|bijv|incl|resp|vgl|(?:[A-Z]\.)*[A-Z])\.$/i

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/**
 * The sentences of a paragraph, in order, each as it stands there. Of a table each row is one, with a wide blank for every
 * tab.
 */
export function sentencesOf(paragraph: string): string[] {
  if (isTable(paragraph))
    return paragraph
      .split('\n')
      .map(rowAsLine)
      .filter((row) => row.trim() !== '')
  const sentences: string[] = []
  let open = false
  for (const { segment } of segmenter.segment(paragraph)) {
    if (open) sentences.push((sentences.pop() ?? '') + segment)
    else sentences.push(segment)
    open = ABBREVIATION.test(segment.trimEnd())
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
