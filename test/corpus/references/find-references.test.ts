import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../corpus/references/find-references.ts'
import type { KnownDocuments, ReferenceContext } from '../../../corpus/references/reference.ts'

/** A text with each reference in brackets, and what each leads to. */
function found(text: string, context: ReferenceContext = {}): { text: string; targets: string[] } {
  const references = findReferences(text, context)
  const shown = references.toReversed().reduce((sum, { start, end }) => {
    return `${sum.slice(0, start)}[${sum.slice(start, end)}]${sum.slice(end)}`
  }, text)
  return {
    text: shown,
    targets: references.map(({ target }) => (target.to === 'zaak' ? target.zaak : target.id)),
  }
}

const targets = (text: string, context?: ReferenceContext) => found(text, context).targets

describe('a parliamentary paper', () => {
  it.each([
    ['(Kamerstuk 32 735, nr. 209)', 'kst-32735-209'],
    ['Kamerstukken II 2021–2022, 29 279, nr. 339', 'kst-29279-339'],
    ['Kamerstukken II, vergaderjaar 2022/2023 36 229, nr. 29', 'kst-36229-29'],
    ['Kamerstukken II 2018/19, 32735, nr. 209.', 'kst-32735-209'],
    ['Kamerstukken II 2018/19, 32735, 209.', 'kst-32735-209'],
    ['Kamerstuk 21 501-20, nr. 1606', 'kst-21501-20-1606'],
    ['Kamerstuk 21501-20-2128', 'kst-21501-20-2128'],
    ['Kamerstuk 35 570 V, nr. 43', 'kst-35570-V-43'],
    ['Kamerstuk 36 600 XII, nr. 42', 'kst-36600-XII-42'],
    ['Kamerstuk 36 410 A, nr. 51', 'kst-36410-A-51'],
    ['Kamerstuk 31 793 nr. 274.', 'kst-31793-274'],
    ['Kamerstuk23 432, nr.537', 'kst-23432-537'],
    ['(Kamerstuk-ken 23 432, nr. 537)', 'kst-23432-537'],
    ['KAMERSTUK 23.432, NR. 537', 'kst-23432-537'],
    ['Kamerstuk 32\u00a0735, nr.\u00a0209', 'kst-32735-209'],
    ['Kamerstukken I 2019/20, 35 245, A', 'kst-35245-A'],
    ['Kamerstukken I 2020/21, 35 256, nr. BC;', 'kst-35256-BC'],
    ['de motie-Jansen (21 501-20, nr. 1596)', 'kst-21501-20-1596'],
  ])('is found in %j', (text, id) => {
    expect(targets(text)).toEqual([id])
  })

  it('may stand with others, each of them a reference of its own', () => {
    expect(found('Zie (Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207).')).toEqual({
      text: 'Zie ([Kamerstukken 23 645, nr. 811] en [29 984, nr. 1207]).',
      targets: ['kst-23645-811', 'kst-29984-1207'],
    })
    expect(found('Kamerstuk 32 735, nrs. 3, 4 en 17')).toEqual({
      text: '[Kamerstuk 32 735, nrs. 3], [4] en [17]',
      targets: ['kst-32735-3', 'kst-32735-4', 'kst-32735-17'],
    })
    expect(targets('Kamerstukken II 2021/22, 36 021, nr. 6; I 2022/23, 36 021, B.')).toEqual([
      'kst-36021-6',
      'kst-36021-B',
    ])
    expect(targets('de moties Jansen (21 501-20, nr. 1596), De Wit (35 570 V, nr. 43)')).toEqual([
      'kst-21501-20-1596',
      'kst-35570-V-43',
    ])
  })

  it('under two dossiers with one number is certain only where one of them is known', () => {
    const text = '(Kamerstukken 32 735 en 35 207, nr. 5)'
    const known: KnownDocuments = { ids: new Set(['kst-35207-5']), byZaak: new Map(), byKenmerk: new Map() }
    expect(targets(text)).toEqual([])
    expect(targets(text, { known })).toEqual(['kst-35207-5'])
  })

  it.each([
    'Kamerstuk 32 735',
    'Kamerstuk 32735-209',
    'Kamerstuk 2024D28457',
    'Kamerstukken I 2019/20, 35 245, nr. 3',
    'Kamerstuk 32 735, nr. 1 209 000',
    'Kamerstuk nr. 209',
    'Kamerstukken II 2018/19',
    'De Kamerstukkenreeks 32 735, nr. 209',
    'In 2021 waren er 32 735, nr. 209 was de laatste',
    '(12 345 mensen, 209 kinderen)',
    'Kamerstuk 32 735, 3 december 2019',
  ])('is not made up in %j', (text) => {
    expect(targets(text)).toEqual([])
  })
})

describe('answers to parliamentary questions', () => {
  it.each([
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 393', ['ah-tk-20242025-393']],
    ['Aanhangsel van de Handelingen II 2019/20, nr. 573', ['ah-tk-20192020-573']],
    ['Aanhangsel Handelingen II 2020/21, nr. 1699', ['ah-tk-20202021-1699']],
    ['Aanhangsel Handelingen II 2020/21, 1699.', ['ah-tk-20202021-1699']],
    ['Aanhangsel Handelingen,vergaderjaar 2023-2024,nr.2161', ['ah-tk-20232024-2161']],
    ['Aanhangsel Handelingen, nr. 393, vergaderjaar 2024–2025', ['ah-tk-20242025-393']],
    ['Aanhangsel van de Handelingen van de Eerste Kamer 2020/21, nr. 3', ['ah-ek-20202021-3']],
    ['Aanhangsel Handelingen I 1999/2000, nr. 3', ['ah-ek-19992000-3']],
    ['Kamervragen (Aanhangsel) 2020–2021, nr. 2345', ['ah-tk-20202021-2345']],
    ['Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel, nr. 573', ['ah-tk-20192020-573']],
    ['Aanhangsel Handelingen II 2020/21, nrs. 3 en 4', ['ah-tk-20202021-3', 'ah-tk-20202021-4']],
    ['Aanhangsel Handelingen II 2020/21, nr. 3 en 2021/22, nr. 4', ['ah-tk-20202021-3', 'ah-tk-20212022-4']],
    ['ah-tk-20202021–2345', ['ah-tk-20202021-2345']],
    ['ah-tk-2017–2018, nr. 2509', ['ah-tk-20172018-2509']],
  ])('are found in %j', (text, ids) => {
    expect(targets(text)).toEqual(ids)
  })

  it.each([
    'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2',
    'Aanhangsel Handelingen II 2020/22, nr. 3',
    'Aanhangsel van de Handelingen',
    'Aanhangsel 2020, nr. 3',
    'Aanhangselnummer 3',
    'ah-tk-20202022-3',
    'Aanhangsel Handelingen II 2020/21, nr. 12345',
  ])('are not made up in %j', (text) => {
    expect(targets(text)).toEqual([])
  })

  it('of the Senate itself leave the chamber open where they do not name it', () => {
    expect(targets('Aanhangsel Handelingen 2020/21, nr. 3', { document: 'ah-ek-20202021-9' })).toEqual([])
  })
})

describe('a case or a reference of a ministry', () => {
  const known: KnownDocuments = {
    ids: new Set(),
    byZaak: new Map([['2019Z10940', 'ah-tk-20182019-3269']]),
    byKenmerk: new Map([['BZDOC-1234-24', 'kst-32735-209']]),
  }

  it('is the case at parliament, with the number of an annex or without', () => {
    expect(found('Zie 2022Z11774 en (2024Z15585/2024D37938).')).toEqual({
      text: 'Zie [2022Z11774] en ([2024Z15585/2024D37938]).',
      targets: ['2022Z11774', '2024Z15585'],
    })
  })

  it('is the document that carries it where that is known', () => {
    expect(found('(kenmerk 2019Z10940) en uw brief (kenmerk BZDOC-1234-24).', { known })).toEqual({
      text: '(kenmerk [2019Z10940]) en uw brief (kenmerk [BZDOC-1234-24]).',
      targets: ['ah-tk-20182019-3269', 'kst-32735-209'],
    })
  })

  it('is nothing where only the ministry knows what it means, nor where it is the document’s own', () => {
    expect(targets('kenmerk BZDOC-9999-24, 2024D37938, X2019Z10940', { known })).toEqual([])
    expect(targets('ingezonden met kenmerk 2022Z11774', { zaak: '2022Z11774' })).toEqual([])
    expect(targets('kst-32735-209', { document: 'kst-32735-209' })).toEqual([])
  })

  it.each(['ah-tk-20202021-1699', 'kv-tk-2018Z10359', 'kst-32735-209', 'kst-35570-V-43'])(
    'may be an identifier as it is: %s',
    (id) => {
      expect(targets(`Zie ${id}.`)).toEqual([id])
    },
  )

  it('that a document writes wrongly leads to what it means', () => {
    const meant = new Map([['2018Z15781', 'kst-32735-209']])
    expect(found('de brief (kenmerk 2018Z15781)', { meant })).toEqual({
      text: 'de brief (kenmerk [2018Z15781])',
      targets: ['kst-32735-209'],
    })
  })

  it('may be in the State’s own papers', () => {
    expect(targets('Staatsblad 1999, 118; Stb. 2024, nr. 153; Staatscourant 2021, 4512')).toEqual([
      'stb-1999-118',
      'stb-2024-153',
      'stcrt-2021-4512',
    ])
  })
})

describe('an answer that refers to another', () => {
  // Questions 2, 3 and 6 have one answer.
  const passages = new Map(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, `a#${[2, 3, 6].includes(number) ? 2 : number}`]),
  )
  const context: ReferenceContext = { questions: passages, passage: 'a#9' }

  it.each([
    ['Zie het antwoord op vraag 8.', 'Zie het antwoord op [vraag 8].', ['a#8']],
    ['Zie antwoord op vraag 8', 'Zie antwoord op [vraag 8]', ['a#8']],
    ['Zie antwoord 4.', 'Zie [antwoord 4].', ['a#4']],
    ['Zie mijn antwoord op de vragen 2 en 3.', 'Zie mijn antwoord op de [vragen 2 en 3].', ['a#2']],
    ['Zie de antwoorden op vragen 1, 2 en 3.', 'Zie de antwoorden op [vragen 1], [2 en 3].', ['a#1', 'a#2']],
    ['Zie antwoord op vraag 3, 7 en 8.', 'Zie antwoord op [vraag 3], [7] en [8].', ['a#2', 'a#7', 'a#8']],
    ['Zie de beantwoording van de vragen 4 t/m 8.', null, ['a#4', 'a#8']],
    ['Zie antwoord op vraag 4 en op vraag 7.', null, ['a#4', 'a#7']],
    ['Zoals bij vraag 7 aangegeven, kan dat.', 'Zoals bij [vraag 7] aangegeven, kan dat.', ['a#7']],
    ['Ik verwijs naar vraag 1.', null, ['a#1']],
    ['zoals beschreven in antwoord 3 is dat zo', 'zoals beschreven in [antwoord 3] is dat zo', ['a#2']],
    ['zoals genoemd in het antwoordbij vraag 2 hierboven', null, ['a#2']],
    ['(zie ook het antwoord op vraag 5. Dat is zo.', null, ['a#5']],
    ['Het antwoord op vraag 4 gaat daar op in.', null, ['a#4']],
    ['met verwijzing naar mijn antwoorden op vragen 4en 5, herhaal ik', null, ['a#4', 'a#5']],
    ['Zie het antwoord op vraag 8 van deze set.', null, ['a#8']],
    ['Zie het antwoord op vraag 8. De vragen van het lid Jansen volgen.', null, ['a#8']],
    ['Zie het antwoord op vraag 8 (en 9).', null, ['a#8']],
    ['Zie antwoord op vraag 8 en 3 landen.', 'Zie antwoord op [vraag 8] en 3 landen.', ['a#8']],
  ])('leads there: %j', (text, shown, ids) => {
    const references = found(text, context)
    expect(references.targets).toEqual(ids)
    if (shown !== null) expect(references.text).toBe(shown)
  })

  it('means another document where its sentence says so', () => {
    const text =
      'Zie mijn antwoord op vraag 3 van de vragen van het lid Jansen (Aanhangsel Handelingen II 2020/21, nr. 7).'
    expect(targets(text, context)).toEqual(['ah-tk-20202021-7'])
  })

  it.each([
    'Zie mijn antwoord op vraag 3 van het lid Jansen.',
    'Zie mijn eerdere antwoord op vraag 3.',
    'In de beantwoording van Kamervragen over hetzelfde, antwoord op vraag 3, staat dat.',
    'Zie het antwoord op vraag 3 uit de vorige reeks.',
    'Zie het antwoord op vraag 3 (2019Z10001).',
    'Zie het antwoord op vraag 3 (Kamerstuk 32 735, nr. 1).',
    ...[
      'Aanhangsel 12',
      'ook Aanhangsel 12',
      'kst-32735-1',
      'ah-tk-20202021-1',
      'zaak 3',
      'kenmerk 3',
      'TK 3',
    ].map((other) => `Zie het antwoord op vraag 3 (${other}).`),
    'Zie het antwoord op vraag 12.',
    'Zie het antwoord op vragen 8 en 12.',
    'Zie het antwoord op vraag 9.',
    'Op vraag 3 van de enquête zei 40% ja.',
    'Bij vraag 3% van de gevallen',
    'Er is vraag 3 keer zo veel.',
    'In 3 antwoorden staat dat.',
    'Zie het antwoord op vraag 3a.',
    'Zie het antwoord op vraag 3.2.',
  ])('is not made up in %j', (text) => {
    const own = findReferences(text, context).filter(({ target }) => target.to === 'passage')
    expect(own).toEqual([])
  })

  it('is uncertain where a note there names other questions', () => {
    const text = 'Zie mijn antwoord op vraag 3. Verder niets.'
    expect(targets(text, { ...context, otherQuestionsAt: [28] })).toEqual([])
    expect(targets(text, { ...context, otherQuestionsAt: [43] })).toEqual(['a#2'])
  })

  it('leads nowhere in a text that has no questions', () => {
    expect(targets('Zie het antwoord op vraag 8.')).toEqual([])
  })
})

describe('what may be of another document', () => {
  const questions = new Map([1, 2, 3, 4, 5].map((number) => [number, `a#${number}`]))
  it.each([
    'In de beantwoording van Kamervragen door dhr. Olm is in het antwoord op vraag 3 al gemeld dat dit zo is.',
    'Zie het antwoord op vraag 2 op eerder gestelde vragen.',
    'Zie de eerder gestelde vragen en het antwoord op vraag 2.',
    'Zie mijn antwoord op vraag 3 aan het lid Olm.',
    'Zie het antwoord op vraag 5 die het lid Olm heeft gesteld.',
    'Zie het antwoord op vraag 4, ingezonden op 12 mei 2020.',
    'Zie het antwoord op vraag 4 op 12 mei jl.',
    'Zie het antwoord op vraag 3 bij de begrotingsbehandeling.',
    'Het lid Olm stelde vragen (Aanhangsel, nr. 573). In het antwoord op vraag 3 is daarop ingegaan.',
    'Op 3 maart zijn vragen van het lid Olm beantwoord. In het antwoord op vraag 3 is daarop ingegaan.',
    'Vorige week zijn vragen van dhr. P. Olm beantwoord. Zie het antwoord op vraag 3.',
    ...['dhr', 'mevr', 'mw', 'mr', 'drs', 'dr', 'ir', 'prof'].map(
      (title) => `Vorige week zijn vragen van ${title}. Olm beantwoord. Zie het antwoord op vraag 3.`,
    ),
  ])('leads nowhere: %s', (text) => {
    expect(targets(text, { questions, document: 'a', passage: 'a#1' })).toEqual([])
  })

  it.each([
    'Zie het antwoord op vraag 3.',
    'Zoals in het antwoord op vraag 3 is gemeld, is dat zo.',
    'Vragen van het lid Olm zijn beantwoord. Dat is zo. Zie het antwoord op vraag 3.',
  ])('does not keep a reference from leading on: %s', (text) => {
    expect(targets(text, { questions, document: 'a', passage: 'a#1' })).toEqual(['a#3'])
  })

  it('is no number of its own: a count behind a year, a year behind a dossier', () => {
    for (const text of ['Dat stond in het Staatsblad 2019 3 keer.', 'Zie Kamerstuk 32 735, 2018.'])
      expect(targets(text)).toEqual([])
    expect(targets('Staatsblad 2019, 3 en Stb. 2020 nr. 4')).toEqual(['stb-2019-3', 'stb-2020-4'])
    expect(targets('Kamerstuk 32 735, nr. 2018')).toEqual(['kst-32735-2018'])
  })
})

describe('references in any text', () => {
  const words = [
    'Kamerstuk',
    'Kamerstukken II',
    '32 735',
    'nr. 3',
    'nrs.',
    '(',
    ')',
    ',',
    'en',
    '2020/21',
    'Aanhangsel',
    'zie',
    'antwoord',
    'op',
    'vraag',
    'vragen',
    '2',
    '8',
    '2022Z11774',
    't/m',
    'Stb. 2020, 1',
    '21 501-20',
    '\ud83d',
  ] // prettier-ignore
  const questions = new Map([
    [2, 'a#2'],
    [8, 'a#8'],
  ])

  it('stand within it, in order, and never overlap', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (any) => {
        let end = 0
        for (const reference of findReferences(any, { questions })) {
          expect(reference.start).toBeGreaterThanOrEqual(end)
          expect(reference.end).toBeGreaterThan(reference.start)
          end = reference.end
        }
        expect(end).toBeLessThanOrEqual(any.length)
      }),
    )
  })

  it.each([
    ['numbers after nrs.', `Kamerstuk 32 735, nrs. ${'3, '.repeat(20_000)}`],
    ['dossiers', `Kamerstukken ${'32 735 en '.repeat(20_000)}`],
    ['leads', 'Kamerstuk '.repeat(20_000)],
    ['blanks', `Kamerstuk${' '.repeat(100_000)}32 735, nr. 3`],
    ['questions', `Zie het antwoord op vragen ${'2, '.repeat(20_000)}`],
    ['answers', 'zie antwoord op vraag 2 '.repeat(20_000)],
    ['years', `Aanhangsel Handelingen II ${'2020/21, nr. 3 en '.repeat(20_000)}`],
    ['letters', 'a'.repeat(500_000)],
    ['digits', '1'.repeat(500_000)],
    ['hyphens', '1-'.repeat(200_000)],
  ])('are found in one going over many %s', (_, text) => {
    expect(findReferences(text, { questions }).length).toBeGreaterThanOrEqual(0)
  })
})
