import { expect, test } from 'vitest'
import { sentencesOf } from '../../corpus/search/sentences.ts'

test.each([
  ['Het kabinet is bekend. Het blijft zich inzetten.', 2],
  ['Op 8 juli jl. stuurden 22 landen een brief. Dat hielp.', 2],
  ['Conform de moties Sjoerdsma c.s. (21 501-20, nr. 1595) en Kuzu.', 1],
  ['T.a.v. Xinjiang delen de VS en NL de zorgen. Dat blijft zo.', 2],
  ['Toegang tot o.a. Xinjiang is gevraagd.', 1],
  ['De brief van S.A. Blok is verstuurd. Nu wachten.', 2],
  ['Klopt dat? Ja! Zeker.', 3],
  ['', 0],
])('%s', (paragraph, count) => {
  const sentences = sentencesOf(paragraph)
  expect(sentences).toHaveLength(count)
  expect(sentences.join(' ')).toBe(paragraph)
})
