import type { Matcher } from '../detection/matcher.ts'
import type { Passage } from '../types.ts'

/** What a mention weighs by where it stands: a passage is about what was asked, and mentions the rest. */
const PLACE_WEIGHTS = { question: 3, heading: 3, opening: 2, body: 1 }

/** More mentions add, but ever less: five in the body do not outweigh the question. */
const MOST_A_PLACE = 2

/**
 * How much a passage is about each concept it mentions, from 1 (once, in the body) to 16, by concept id. What only the
 * question names counts a third: the answer may pass it by. The title of the document does not count: it is the same for
 * all its passages.
 */
export function aboutness(passage: Passage, matcher: Matcher): Record<string, number> {
  const [opening = '', ...body] = passage.paragraphs
  const asked = weigh(
    [
      [PLACE_WEIGHTS.question, passage.questions.map((question) => question.text)],
      [PLACE_WEIGHTS.heading, [passage.heading ?? '']],
    ],
    matcher,
  )
  const answered = weigh(
    [
      [PLACE_WEIGHTS.opening, [opening]],
      [PLACE_WEIGHTS.body, body],
    ],
    matcher,
  )
  const about: Record<string, number> = { ...answered }
  for (const [concept, weight] of Object.entries(asked)) {
    const inAnswer = answered[concept]
    about[concept] = inAnswer === undefined ? Math.ceil(weight / 3) : weight + inAnswer
  }
  return about
}

function weigh(
  places: readonly [weight: number, texts: string[]][],
  matcher: Matcher,
): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const [weight, texts] of places) {
    for (const [concept, mentions] of countMentions(texts, matcher)) {
      sum[concept] = (sum[concept] ?? 0) + weight * Math.min(mentions, MOST_A_PLACE)
    }
  }
  return sum
}

function countMentions(texts: readonly string[], matcher: Matcher): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const mention of matcher.findAll(text)) {
      counts.set(mention.concept, (counts.get(mention.concept) ?? 0) + 1)
    }
  }
  return counts
}
