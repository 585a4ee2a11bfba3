import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inCompany } from '../../../corpus/detection/company.ts'
import { createMatcher } from '../../../corpus/detection/matcher.ts'
import { termsOf } from '../../../corpus/detection/terms.ts'
import { readVocabulary } from '../../../corpus/vocabulary/read-vocabulary.ts'

const marked = readVocabulary().filter((concept) => concept.marked)
const matcher = createMatcher(termsOf(marked, 'page'))

/** What would be marked in a page's text: each concept with the words it stands in. */
function marksIn(text: string): string[] {
  const mentions = matcher.find(text)
  const present = new Set(mentions.map((mention) => mention.concept))
  const standing = inCompany(marked.filter((concept) => present.has(concept.id)))
  return mentions
    .filter((mention) => standing.has(mention.concept))
    .map(({ concept, start, end }) => `${concept}: ${text.slice(start, end)}`)
}

describe('what is surely this subject is marked', () => {
  test.each([
    [
      'Kabinet wil gesprek over Oeigoerenkwestie en Xinjiangbeleid',
      ['uyghurs: Oeigoerenkwestie', 'xinjiang: Xinjiangbeleid'],
    ],
    ['Wie in Urumqi of Kashgar woont', ['xinjiang: Urumqi', 'kashgar: Kashgar']],
    ['De Xinjiang Police Files zijn schokkend', ['xinjiang-police-files: Xinjiang Police Files']],
    ['The Uyghur Tribunal sat in London', ['uyghur-tribunal: Uyghur Tribunal']],
    ['Stelselmatig geweld tegen Oeigoerse vrouwen', ['uyghur-women: Oeigoerse vrouwen']],
    [
      'Bedrijven profiteren van dwangarbeid in Xinjiang',
      ['forced-labour: dwangarbeid', 'xinjiang: Xinjiang'],
    ],
    [
      'Uighurs told of forced sterilizations in camps in Xinjiang',
      [
        'uyghurs: Uighurs',
        'forced-sterilisation: forced sterilizations',
        'reeducation-camps: camps in Xinjiang',
      ],
    ],
    ['维吾尔人在新疆被强迫劳动', ['uyghurs: 维吾尔', 'xinjiang: 新疆', 'forced-labour: 强迫劳动']],
    ['Zwangsarbeit der Uiguren', ['forced-labour: Zwangsarbeit', 'uyghurs: Uiguren']],
    ['Le travail forcé des Ouïghours', ['forced-labour: travail forcé', 'uyghurs: Ouïghours']],
    ["Doğu Türkistan'da soykırım", ['xinjiang: Doğu Türkistan', 'genocide: soykırım']],
  ])('%s', (text, marks) => expect(marksIn(text)).toEqual(marks))
})

describe('what may be another subject is not', () => {
  test.each([
    ['genocide elsewhere', 'De genocide in Rwanda kwam voor het Internationaal Strafhof.'],
    ['camps elsewhere', 'Vietnam sent officers to re-education camps; so does North Korea.'],
    ['forced labour elsewhere', 'Forced labour and family reunification in Qatar.'],
    ['China in general', 'Chinese regering, Xi Jinping, Hongkong, Tibet, mensenrechten, minister Blok.'],
    ['countries with such names', 'Kazachstan en Kirgizië grenzen aan China.'],
    ['words within words', 'Xinjiangensis, Uyghuria, genocidedom'],
  ])('%s', (_name, text) => expect(marksIn(text)).toEqual([]))

  test('words of other news beside a mention', () => {
    const text =
      'After Xinjiang, Hong Kong: the Senate would impose economic sanctions and a travel ban for human rights ' +
      'abuses, mass detention, threats, torture and repression of minorities, the report said.'
    expect(marksIn(text)).toEqual(['xinjiang: Xinjiang'])
  })
})

const pages = join(import.meta.dirname, '../../../../shared/data/news/html')

describe('the saved pages of news sites', () => {
  test.for<[string, string[]]>([
    ['guardian-hk-city-on-the-brink-2019', ['xinjiang: Xinjiang', 'uyghurs: Uighurs']],
    ['wikipedia-new-zealand', []],
    ['onlinemarketing-de-woocommerce', []],
    ['nymag-fourseasons', []],
    ['youtube-watch-language-json', []],
    ['express-hongkong-2019', []],
    ['nytimes-trade-war-china-2019', []],
    ['mirror-2024', []],
  ])('%s has marks on %j', ([name, marks], { skip }) => {
    skip(!existsSync(pages), 'No saved pages beside the project.')
    expect(marksIn(visibleText(readFileSync(join(pages, `${name}.html`), 'utf8')))).toEqual(marks)
  })
})

/** Roughly what a reader sees of a page: enough to tell its text from attributes and scripts. */
function visibleText(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<(script|style|noscript|template|head)\b.*?<\/\1>/gis, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}
