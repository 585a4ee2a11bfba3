import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../corpus/detection/matcher.ts'
import type { Place } from '../../corpus/detection/terms.ts'
import { termsOf } from '../../corpus/detection/terms.ts'
import { concept } from '../fixtures/concepts.ts'

const concepts = [
  concept('uyghurs', {
    kind: 'people',
    nl: ['Oeigoer', 'Oeigoers'],
    en: ['Uyghur'],
    tr: ['Uygur'],
    zh: ['维吾尔'],
    ug: ['ئۇيغۇر'],
  }),
  concept('xinjiang', {
    kind: 'place',
    nl: ['Xinjiang', 'Oost-Turkestan'],
    en: ['East Turkestan'],
    zh: ['新疆'],
  }),
  concept('genocide', { nl: ['genocide'], en: ['genocide'] }),
  concept('genocide-convention', {
    kind: 'instrument',
    nl: ['Genocideverdrag'],
    en: ['Genocide Convention'],
  }),
  concept('forced-labour', { nl: ['dwangarbeid', '~slavenarbeid'], en: ['forced labour'] }),
  concept('kazakhs', { kind: 'people', nl: ['Kazach'], en: ['Kazakh'] }),
  concept('camps', { nl: ['kamp', 'heropvoedingscentrum'], en: ['camp'] }),
  concept('tribunal', { nl: ['tribunaal'], en: ['tribunal'] }),
  concept('letter', { nl: ['brief', 'wet'], en: ['letter'] }),
  concept('kaag', { kind: 'person', nl: ['Kaag'], en: ['Kaag'] }),
  concept('ind', { kind: 'organisation', nl: ['IND'], en: ['Immigration Service'] }),
  concept('denk', { kind: 'organisation', nl: ['^DENK'], en: ['^DENK party'] }),
]

function found(text: string, place: Place = 'page') {
  return createMatcher(termsOf(concepts, place))
    .find(text)
    .map((mention) => `${mention.concept}: ${text.slice(mention.start, mention.end)}`)
}

describe('a term is found as', () => {
  test.each([
    ['itself', 'de regio Xinjiang, waar', 'xinjiang: Xinjiang'],
    ['capitals', 'XINJIANG', 'xinjiang: XINJIANG'],
    ['a Dutch plural', 'de Oeigoeren zijn', 'uyghurs: Oeigoeren'],
    ['a Dutch adjective', 'de Oeigoerse vrouwen', 'uyghurs: Oeigoerse'],
    ['a Dutch plural with a changed stem', 'twee tribunalen', 'tribunal: tribunalen'],
    ['a Dutch plural with a voiced consonant', 'de brieven', 'letter: brieven'],
    ['a Dutch plural with a doubled consonant', 'de wetten', 'letter: wetten'],
    ['a Latin plural', 'in heropvoedingscentra', 'camps: heropvoedingscentra'],
    ['a Dutch compound', 'de Oeigoerenkwestie', 'uyghurs: Oeigoerenkwestie'],
    ['a Dutch compound with a linking s', 'de dwangarbeidskampen', 'forced-labour: dwangarbeidskampen'],
    ['a Dutch compound without a link', 'het Xinjiangbeleid', 'xinjiang: Xinjiangbeleid'],
    ['the head of a hyphenated compound', 'het Xinjiang-beleid', 'xinjiang: Xinjiang'],
    ['the tail of a hyphenated compound', 'anti-Oeigoerse', 'uyghurs: Oeigoerse'],
    ['an English plural', 'the Uyghurs', 'uyghurs: Uyghurs'],
    ['an English genitive', 'Xinjiang’s', 'xinjiang: Xinjiang'],
    ['a Turkish plural with a case', 'Uygurların', 'uyghurs: Uygurların'],
    ['a Uyghur plural with a case', 'ئۇيغۇرلارنىڭ', 'uyghurs: ئۇيغۇرلارنىڭ'],
    ['a Uyghur plural with a possessive', 'ئۇيغۇرلىرى', 'uyghurs: ئۇيغۇرلىرى'],
    ['Chinese inside a sentence', '在新疆的', 'xinjiang: 新疆'],
    ['a space for its hyphen', 'Oost Turkestan', 'xinjiang: Oost Turkestan'],
    ['a no-break space for its space', 'forced\u00a0labour', 'forced-labour: forced\u00a0labour'],
    ['a line break for its space', 'forced\n   labour', 'forced-labour: forced\n   labour'],
    ['a soft hyphen inside', 'Oei\u00adgoeren', 'uyghurs: Oei\u00adgoeren'],
    ['a zero-width space inside', 'Xin\u200bjiang', 'xinjiang: Xin\u200bjiang'],
    ['decomposed accents', 'Xi\u0308njiang', 'xinjiang: Xi\u0308njiang'],
    ['the longest of two', 'het Genocideverdrag', 'genocide-convention: Genocideverdrag'],
    ['a hash tag', '#Xinjiang', 'xinjiang: Xinjiang'],
    ['an acronym in capitals', 'de IND.', 'ind: IND'],
    ['a name with a genitive s', 'Kaags voorstel', 'kaag: Kaags'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('nothing is found in', () => {
  test.each([
    ['a part of a word', 'Kazachstan'],
    ['a word that merely begins alike', 'de kampioen'],
    ['a word that merely ends alike', 'hoofdtribunaaltje'],
    ['a name inside another name', 'Kaagman'],
    ['an acronym without capitals', 'de ind'],
    ['a label that is for queries only', 'slavenarbeid'],
    ['words parted by a full stop', 'forced. Labour'],
    ['words parted by a double dash', 'forced -- labour'],
    ['nothing', ''],
    ['half a surrogate pair', '\ud83d Xin'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('in a query', () => {
  test('acronyms are typed without capitals, and query-only labels count', () => {
    expect(found('ind slavenarbeid', 'query')).toEqual(['ind: ind', 'forced-labour: slavenarbeid'])
  })

  test('an acronym that is also a word keeps its capitals', () => {
    expect(found('wat denk je', 'query')).toEqual([])
    expect(found('motie DENK', 'query')).toEqual(['denk: DENK'])
  })

  test('a concept inside another one counts too', () => {
    const text = 'het Genocideverdrag'
    const all = createMatcher(termsOf(concepts, 'query')).findAll(text)
    expect(all.map((mention) => mention.concept)).toEqual(['genocide-convention', 'genocide'])
  })
})
