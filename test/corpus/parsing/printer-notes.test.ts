import { describe, expect, it } from 'vitest'
import { print } from './print.ts'
import { fault, parse } from './printed.ts'

describe('a note’s number behind the number of an act', () => {
  it.each([
    ['Verordening (EU) 2022/23882 geldt', 'Verordening (EU) 2022/2388 geldt'],
    ['Verordening (EU) 2019/9432 en meer', 'Verordening (EU) 2019/943 en meer'],
    ['Richtlijn 2021/8212, die geldt', 'Richtlijn 2021/821, die geldt'],
    ['Besluit (GBVB) 2020/19992.', 'Besluit (GBVB) 2020/1999.'],
    ['Verordening (EG) nr. 1907/20062 geldt', 'Verordening (EG) nr. 1907/2006 geldt'],
  ])('is taken where the act’s can be no longer: %j', (printed, said) => {
    const [passage] = parse(
      print(`Vraag 1\nA?1\nAntwoord 1\nHier is ${printed}\n1Krant, 1 mei 2024\n2PbEU 2024, L 1`),
    )
    expect(passage?.paragraphs).toEqual([`Hier is ${said}`])
    expect(passage?.footnotes.map(({ number }) => number)).toEqual([1, 2])
  })

  it.each(['ECLI:NL:RVS:2024:45282 en meer', 'Verordening (EU) 2021/3212 en meer', 'zaak 12-34562 en meer'])(
    'is refused where it may be the number’s own: %j',
    (printed) => {
      const source = print(
        `Vraag 1\nA?1\nAntwoord 1\nHier is ${printed}.\n1Krant, 1 mei 2024\n2Krant, 2 mei 2024`,
      )
      expect(fault(source)).toMatch(/sample\.txt:13: Nothing on its page refers to note 2, unless/u)
    },
  )

  it.each([
    'vergaderjaar 2022/22',
    'om 10:12',
    'op 02-12-2024',
    'Verordening (EU) 2022/2388',
    'zie www.example.nl/a/12',
  ])('is not looked for in a number that holds none: %j', (printed) => {
    const [passage] = parse(
      print(`Vraag 1\nA?1\nAntwoord 1\nHier, ${printed}.\n1Krant, 1 mei 2024\n2Krant, 2 mei 2024`),
    )
    expect(passage?.paragraphs).toEqual([`Hier, ${printed}.`])
  })
})
