import { describe, expect, it } from 'vitest'
import { readPartialFacts } from '../../../corpus/parsing/facts.ts'

describe('a file of some of a document\u2019s facts', () => {
  it.each([
    '"title": "De kap van een laan"',
    '"alsoFor": [{ "name": null, "role": "minister van Water" }]',
    '"ministers": [{ "name": "Olm", "role": "Bomen", "rank": "minister" }]',
  ])('is read with %s', (field) => {
    expect(readPartialFacts(`{ ${field} }`, 'facts.json')).toEqual(JSON.parse(`{ ${field} }`))
  })

  it.each([
    ['title', '5'],
    ['title', '""'],
    ['title', '" Lanen"'],
    ['kind', '"speech"'],
    ['publishedOn', '"2031-02-30"'],
    ['askers', '[{ "name": "Olm" }]'],
    ['askers', '[{ "name": "Olm", "party": "" }]'],
    ['ministers', '[{ "name": "Olm", "role": "Bomen", "rank": "koning" }]'],
    ['ministers', '[null]'],
    ['alsoFor', '[{ "name": null, "role": "" }]'],
    ['alsoFor', '[{ "name": "", "role": "Bomen" }]'],
    ['alsoFor', '[{ "name": null, "role": "Bomen", "rank": "minister" }]'],
    ['alsoFor', '5'],
    ['references', '{ "case": "2031Z00001" }'],
    ['references', '{ "zaak": "" }'],
    ['sha256', '"abc"'],
  ])('is refused with its line: %s, %s', (field, value) => {
    expect(() => readPartialFacts(`{\n"${field}": ${value}\n}`, 'facts.json')).toThrow(
      `facts.json:2: The field "${field}" must be `,
    )
  })
})
