import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../corpus/detection/matcher.ts'
import { termsOf } from '../../../corpus/detection/terms.ts'
import { readVocabulary } from '../../../corpus/vocabulary/read-vocabulary.ts'

const matcher = createMatcher(termsOf(readVocabulary(), 'query'))
const conceptsOf = (query: string) => [...new Set(matcher.findAll(query).map((mention) => mention.concept))]

describe('Dutch and English ways to say it lead to the same concept', () => {
  test.each([
    ['xinjiang', ['Xinjiang', 'sinkiang', 'oost turkestan', 'East Turkestan', 'urumqi']],
    ['uyghurs', ['oeigoer', 'Oejgoerse', 'uighurs', 'Uygur', 'Uyghur culture']],
    ['forced-labour', ['dwangarbeid', 'slavenarbeid', 'forced labor', 'slave labour', 'dwangarbeidskampen']],
    ['reeducation-camps', ['heropvoedingscentra', 'strafkampen', 're-education camps', 'reeducation camp']],
    ['genocide', ['volkerenmoord', 'genocides', 'genocidale']],
    ['genocide-recognition', ['erkent Nederland de genocide', 'recognise the Uyghur genocide']],
    ['sanctions', ['sanctie', 'EU sanctions', 'strafmaatregelen']],
    ['sexual-violence', ['verkrachtingen', 'seksueel misbruik', 'rape', 'sexual abuse']],
    ['forced-sterilisation', ['sterilisaties', 'gesteriliseerd', 'forced sterilization', 'sterilised']],
    ['organ-harvesting', ['orgaanhandel', 'organen', 'organ harvesting', 'organ transplants']],
    ['family-reunification', ['gezinsherenigingsaanvraag', 'nareis', 'family reunion', 'visas']],
    [
      'foreign-interference',
      ['lange arm van Peking', 'inmenging', 'transnational repression', 'police stations'],
    ],
    ['intimidation', ['intimideert', 'bedreigd', 'threats', 'harassed']],
    ['mosque-destruction', ['moskee', 'demolished', 'mosques']],
    ['textile-industry', ['kledingmerken', 'katoen', 'cotton', 'fashion brands']],
    ['hairdressing', ['pruiken', 'kappers', 'wigs', 'human hair']],
    ['criminal-court', ['Strafhof', 'icc', 'prosecutor', 'International Criminal Court']],
    ['ohchr', ['ohchr', 'UN rights office', 'Volker Türk']],
    ['immigration-service', ['IND', 'immigratiedienst', 'immigration service']],
    ['mental-health', ['psycholoog', 'psychische hulp', 'trauma', 'PTSD']],
    ['xinjiang-police-files', ['police files', 'gelekte documenten', 'leaked files', 'China Cables']],
  ])('%s', (concept, queries) => {
    for (const query of queries) expect(conceptsOf(query), query).toContain(concept)
  })
})

describe('other languages and scripts', () => {
  test.each([
    ['Zwangsarbeit', 'forced-labour'],
    ['Umerziehungslager', 'reeducation-camps'],
    ['prélèvements forcés d’organes', 'organ-harvesting'],
    ['Cour pénale internationale', 'criminal-court'],
    ['強迫勞動', 'forced-labour'],
    ['新疆警察文件', 'xinjiang-police-files'],
    ['ئىرقىي قىرغىنچىلىق', 'genocide'],
    ['مەجبۇرىي ئەمگەك', 'forced-labour'],
    ['soykirim', 'genocide'],
    ['Birleşmiş Milletler', 'united-nations'],
  ])('%s is %s', (query, concept) => expect(conceptsOf(query)).toContain(concept))
})

test.each(['us', 'who cares', 'denk na', 'cat', 'ind', 'coat', 'kampioen', 'Kazachstani'])(
  'a common word is no name: %s',
  (query) => expect(conceptsOf(query)).toEqual([]),
)
