import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
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

describe('a note that begins with a number', () => {
  const page = (mark: string, foot: string) =>
    print(`Vraag 1\nA?1\nAntwoord 1\nDat is waar.${mark}\n1Krant, 1 mei 2024${foot}`)

  it.each([
    ['\n215 CFR § 734.9', '15 CFR § 734.9'],
    ['\n223 december 2024, PbEU L 2024/3234', '23 december 2024, PbEU L 2024/3234'],
  ])('is one where the page refers to it: %j', (foot, said) => {
    const [passage] = parse(page('2', foot))
    expect(passage?.paragraphs).toEqual(['Dat is waar.'])
    expect(passage?.footnotes.map(({ text }) => text)).toEqual(['Krant, 1 mei 2024', said])
  })

  it('is one before the next wherever its number stands', () => {
    const source = print(
      'Vraag 1\nA?1 Gezien de regel\n2, en dat?3\nAntwoord 1\nJa.\n1Krant over\nalles\n215 CFR § 734.9\n3PbEU 2021, L 206/1',
    )
    const { passages, oddities } = parseDocument(source, { file: 'sample.txt', id: 'sample' })
    expect(passages[0]?.footnotes.map(({ text }) => text)).toEqual([
      'Krant over alles',
      '15 CFR § 734.9',
      'PbEU 2021, L 206/1',
    ])
    expect(oddities).toEqual([])
  })

  it('may be the first of its page, not the only one', () => {
    const first = 'Vraag 1\nA?1\nAntwoord 1\nDat is waar.2\n123 mei 2024, Krant'
    const [passage] = parse(print(`${first}\n2Krant, 1 mei 2024`))
    expect(passage?.footnotes.map(({ text }) => text)).toEqual(['23 mei 2024, Krant', 'Krant, 1 mei 2024'])
    expect(passage?.paragraphs).toEqual(['Dat is waar.'])
    expect(fault(print(first.replace('waar.2', 'waar.')))).toContain('Number 1 in "A?1" refers to a note')
  })

  it.each([
    [
      'Voor groepen van ten hoogste',
      '2 studenten geldt dat met de controle van',
      '2024 DUO opnieuw is begonnen.',
    ],
    ['Dat staat in de bijlage', '1 en is daar toegelicht, met kosten van', '150 EUR per jaar.'],
    ['Het mbo1 is open voor studenten uit de', '12 EU lidstaten van nu.'],
  ])('is no last line of the text: %s', (...lines) => {
    const [passage] = parse(print(`Vraag 1\nA?\nAntwoord 1\n${lines.join('\n')}`))
    expect(passage).toMatchObject({ paragraphs: [lines.join(' ').replace('mbo1', 'mbo 1')], footnotes: [] })
  })

  it('is none where only a number of the text seems to refer to it', () => {
    const text = 'Dat geldt voor groepen van ten hoogste\n2 studenten.'
    const note = 'De Telegraaf, over alle\n27 EU lidstaten.'
    const [passage] = parse(print(`Vraag 1\nA?1\nAntwoord 1\n${text}\n1${note}`))
    expect(passage).toMatchObject({
      paragraphs: [text.replace('\n', ' ')],
      footnotes: [{ text: note.replace('\n', ' ') }],
    })
  })

  it.each(['\n27 EU lidstaten.', ', 1 mei 2024.\n27 EU lidstaten.\n223 mei 2024, Krant'])(
    'is not certain where its line may go on with the one before, or a later one begins it: %j',
    (foot) => {
      const source = print(`Vraag 1\nA?1\nAntwoord 1\nDat is waar.2\n1De Telegraaf over alle${foot}`)
      const { oddities } = parseDocument(source, { file: 'sample.txt', id: 'sample' })
      expect(oddities.filter(({ uncertain }) => uncertain)).toMatchObject([{ line: 15 }])
    },
  )

  it.each(['\n215 CFR § 734.9', '\n21 december 2024, Katern', '\n2023 en later', '\n215 gemeenten'])(
    'goes on with the note before where the page refers to none: %j',
    (foot) => {
      expect(parse(page('', foot))[0]?.footnotes).toMatchObject([
        { number: 1, text: `Krant, 1 mei 2024 ${foot.slice(1)}` },
      ])
    },
  )

  it.each(['\n21 december 2024, Katern', '\n2023 en later', '\n215 gemeenten'])(
    'is not told from a day, a year or an amount: %j',
    (foot) => {
      expect(fault(page('2', foot))).toContain('Number 2 in "Dat is waar.2" refers to a note that is not')
    },
  )

  it.each(['11 augustus 2024 was het', '115 gemeenten hebben', '123 EU-landen'])(
    'is no line of the text: %j',
    (line) => {
      const [passage] = parse(
        print(`Vraag 1\nA?1\nAntwoord 1\nZo zag men dat op\n${line} daar.\n1Krant, 1 mei 2024`),
      )
      expect(passage?.paragraphs).toEqual([`Zo zag men dat op ${line} daar.`])
    },
  )

  it('takes no longer than its page is long', () => {
    const lines = '\n22 AB'.repeat(12_000)
    const source = print(`Vraag 1\nA?\nAntwoord 1\nTekst.1\n1Zie NOS.${lines}\n2Zie x`)
    const start = performance.now()
    parse(source)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
