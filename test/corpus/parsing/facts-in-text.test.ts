import { describe, expect, it } from 'vitest'
import { readFactsInText, subjectOfTitle } from '../../../corpus/parsing/facts-in-text.ts'
import { isSameName } from '../../../corpus/parsing/names.ts'
import type { DocumentKind } from '../../../corpus/types.ts'

function facts(
  opening: string[],
  {
    kind = 'answers' as DocumentKind,
    furniture = [] as string[],
    notice = [] as { paragraphs: string[] }[],
  } = {},
) {
  return readFactsInText({ kind, opening, closing: [], furniture, passages: notice })
}

describe('the head of the Appendix', () => {
  const head = facts(
    [
      'Tweede Kamer der Staten-Generaal',
      '2',
      'Vergaderjaar 2031–2032 Aanhangsel van de Handelingen',
      'Vragen gesteld door de leden der Kamer, met de daarop door de',
      'regering gegeven antwoorden',
      '1546',
      'Vragen van de leden Van der Eik (XYZ) , Olm , Es (beiden Groen-Geel) en Romke de Wilg (Nieuwe',
      'Partij) aan de Ministers van Bomen en van Water en deStaatssecretaris van',
      'Wegen over de kap van een laan (zie 2030Z00001) in Dorp(ingezonden 3 oktober2031).',
      'Antwoord van Staatssecretaris Den Els - Van de Beuk (Wegen, Water enBomen), mede',
      'namens de Ministers van Bomen en voor Lucht, en de Minister-President (ontvangen 18',
      'november 2031). Zie ook Aanhangsel Handelingen,vergaderjaar 2031–2032,nr. 393',
    ],
    { furniture: ['2031Z17331', 'ah-tk-20312032-1546'] },
  )

  it('names those who asked, each with the party, also where lines lost their spaces', () => {
    expect(head.askers).toEqual([
      { name: 'Van der Eik', party: 'XYZ' },
      { name: 'Olm', party: 'Groen-Geel' },
      { name: 'Es', party: 'Groen-Geel' },
      { name: 'Romke de Wilg', party: 'Nieuwe Partij' },
    ])
  })

  it('names who answers, and every office on whose behalf', () => {
    expect(head.ministers).toEqual([
      { name: 'Den Els - Van de Beuk', role: 'Wegen, Water en Bomen', rank: 'staatssecretaris' },
    ])
    expect(head.alsoFor).toEqual([
      { name: null, role: 'minister van Bomen' },
      { name: null, role: 'minister voor Lucht' },
      { name: null, role: 'minister-president' },
    ])
  })

  it.each([
    [
      'Antwoord van Minister Olm (Bomen) en Staatssecretaris Van Es (Wegen)',
      ['minister', 'staatssecretaris'],
    ],
    ['Antwoord van Ministers Olm (Bomen) en Van Es (Wegen)', ['minister', 'minister']],
    ['Antwoord van Minister Olm (Bomen) en Van Es (Wegen)', ['minister', undefined]],
    ['Antwoord van Minister-President Olm (Algemene Zaken)', ['minister-president']],
  ])('says the rank only of those whose rank is said: %s', (line, ranks) => {
    const { ministers } = facts([line])
    expect(ministers?.map(({ name }) => name)).toEqual(['Olm', 'Van Es'].slice(0, ranks.length))
    expect(ministers?.map(({ rank }) => rank)).toEqual(ranks)
  })

  it('gives both days, its own number and year, and the earlier one it points to', () => {
    expect(head).toMatchObject({
      askedOn: '2031-10-03',
      publishedOn: '2031-11-18',
      printed: { id: 'ah-tk-20312032-1546', number: '1546', year: '20312032' },
      references: { seeAlso: 'ah-tk-20312032-393' },
    })
  })

  it('says what it is about', () => {
    expect(head.title).toBe('De kap van een laan (zie 2030Z00001) in Dorp')
  })
})

describe('who answers', () => {
  it.each([
    [
      'Antwoord van Minister Eik (Bomen) en van Staatssecretaris Van Es (Water)',
      'Eik (Bomen), Van Es (Water)',
    ],
    ['Antwoord van Minister-President Eik (Algemene Zaken)', 'Eik (Algemene Zaken)'],
    [
      'Mededeling van minister Eik (Bomen, Struiken en Gras) (ontvangen 1 mei 2031)',
      'Eik (Bomen, Struiken en Gras)',
    ],
    // A bracket that is never closed.
    ['Antwoord van minister Eik (Bomen en Gras (ontvangen 1 mei 2031)', 'Eik (Bomen en Gras)'],
    ['Antwoord op de vraag wat de minister zei', ''],
    [
      'Antwoord van Minister Eik (Bomen) en Staatssecretaris Els-Olm (Water en Wegen) (ontvangen 1 mei 2031)',
      'Eik (Bomen), Els-Olm (Water en Wegen)',
    ],
    ['Antwoord van Staatssecretaris Eik (Bomen) en Minister Es (Water)', 'Eik (Bomen), Es (Water)'],
    [
      'Antwoord van de Ministers Eik (Bomen), Van Es (Water) en Olm (Lucht) en de Staatssecretaris Den Els (Wegen)',
      'Eik (Bomen), Van Es (Water), Olm (Lucht), Den Els (Wegen)',
    ],
    [
      'Antwoord van minister Eik (Bomen), staatssecretaris Es (Water) en van de minister-president Olm (Algemene Zaken)',
      'Eik (Bomen), Es (Water), Olm (Algemene Zaken)',
    ],
    [
      'Antwoord van Minister A. van Eik (Bomen), mede namens Staatssecretaris Es (Water) (ontvangen 1 mei 2031)',
      'Van Eik (Bomen)',
    ],
  ])('is read: %s', (line, expected) => {
    const { ministers } = facts([line])
    expect(ministers.map(({ name, role }) => `${name} (${role})`).join(', ')).toBe(expected)
  })

  it('is nobody where no name stands below the office', () => {
    expect(facts(['De minister van Bomen', 'Hierbij bied ik u de antwoorden aan.']).ministers).toEqual([])
  })

  it.each([
    ['de Minister voor Lucht', [{ name: null, role: 'minister voor Lucht' }]],
    ['Minister Es (Water)', [{ name: 'Es', role: 'Water' }]],
    ['de Staatssecretarissen van Gras', [{ name: null, role: 'staatssecretaris van Gras' }]],
  ])('answers on behalf of others too: %s', (others, alsoFor) => {
    expect(facts([`Antwoord van Minister Olm (Bomen), mede namens ${others}`]).alsoFor).toEqual(alsoFor)
  })

  it('is read from the signature where the words above name only the office', () => {
    const letter = facts([
      'In antwoord op uw brief van 5 juli 2031, nr. 2031Z11859, deel ik u mede dat de vragen',
      'Mede namens de Minister van Water en Wegen,',
      'de Minister van Bomen',
      'Th.C. van den Eik-Es',
      'Antwoorden van de minister van Bomen mede namens de minister van Water en Wegen op Kamervragen',
      'van het lid Olm (XYZ) over de kap van een laan.',
    ])
    expect(letter).toMatchObject({
      title: 'De kap van een laan',
      ministers: [{ name: 'Van den Eik-Es', role: 'Bomen' }],
      alsoFor: [{ name: null, role: 'minister van Water en Wegen' }],
      askers: [{ name: 'Olm', party: 'XYZ' }],
      references: { zaak: '2031Z11859' },
    })
  })
})

describe('the prime minister', () => {
  it('signs with the first office before the second', () => {
    const letter = facts(['De Minister-President, Minister van Bomen,', 'H.W. Olm'])
    expect(letter.ministers).toEqual([{ name: 'Olm', role: 'Bomen', rank: 'minister-president' }])
  })
})

describe('a document', () => {
  it('of a ministry gives the number that the Appendix will give it, by the day it was received', () => {
    const answers = facts([
      'AH 604',
      '2031Z17331',
      'Antwoord van minister Eik (Bomen) (ontvangen 20 november 2031)',
    ])
    expect(answers.printed.id).toBe('ah-tk-20312032-604')
    expect(answers.references.zaak).toBe('2031Z17331')
  })

  it('of questions has no day of publication, and its case by itself', () => {
    const question = facts(
      [
        'Vergaderjaar 2031–2032 Vragen gesteld door de leden der Kamer',
        '2031Z18775',
        'Mondelinge vragen van het lid Olm (XYZ) aan de Minister van Bomen, bij afwezigheid van de',
        'Minister van Water, over het bericht «Kap» (Krant.nl, 16 november 2031) (ingezonden 19 november 2031)',
      ],
      { kind: 'question', furniture: ['kv-tk-2031Z18775'] },
    )
    expect(question).toMatchObject({
      title: 'Het bericht «Kap» (Krant.nl, 16 november 2031)',
      askedOn: '2031-11-19',
      publishedOn: null,
      ministers: [],
      references: { zaak: '2031Z18775' },
      printed: { id: 'kv-tk-2031Z18775' },
    })
  })

  it('of questions that prints no identifier has that of its case', () => {
    const opening = [
      '2031Z18888',
      '(ingezonden 20 november 2031)',
      'Vragen van het lid Olm (XYZ) over lanen.',
    ]
    expect(facts(opening, { kind: 'question' }).printed.id).toBe('kv-tk-2031Z18888')
  })

  it('of delay names questions and askers in its notice', () => {
    const sentence =
      'De vragen van het lid Olm (XYZ) over de kap van een laan (2031Z16988) kunnen tot mijn spijt niet binnen de termijn worden beantwoord.'
    expect(facts(['AH 600'], { kind: 'delay', notice: [{ paragraphs: [sentence] }] })).toMatchObject({
      title: 'De kap van een laan',
      askers: [{ name: 'Olm', party: 'XYZ' }],
      references: { zaak: '2031Z16988' },
    })
  })

  it('in a budget chapter has the chapter in its dossier, and a word with a capital is none', () => {
    const motion = { kind: 'motion' as const }
    const opening = [
      '36 600 V Vaststelling van de begroting',
      'Nr. 37 MOTIE VAN HET LID OLM',
      'Voorgesteld 21 november 2031',
    ]
    expect(facts(opening, motion)).toMatchObject({
      publishedOn: '2031-11-21',
      references: { dossier: '36600-V', subnumber: '37' },
      printed: { id: 'kst-36600-V-37' },
    })
    expect(facts(['35 207 China', 'Nr. 89'], motion).references.dossier).toBe('35207')
    expect(facts(['21 501-20 Europese Raad'], motion).references.dossier).toBe('21501-20')
  })

  it('has the reference and the day of its letterhead', () => {
    const furniture = ['Datum', '11 januari 2031', 'Ons kenmerk', '5164758']
    expect(facts(['Geachte voorzitter,'], { kind: 'letter', furniture })).toMatchObject({
      publishedOn: '2031-01-11',
      references: { kenmerk: '5164758' },
    })
    // Answers are published when they are received, perhaps a day later.
    expect(facts(['Vragen'], { furniture }).publishedOn).toBeNull()
  })

  it('does not take others’ words for people', () => {
    expect(facts(['vragen van een uitzending (Argos) over iets']).askers).toEqual([])
    expect(facts(['Vragen van het lid Olm over een brief (Kamerstuk 24 587, nr. 995)']).askers).toEqual([])
  })
})

describe('the subject of questions', () => {
  it.each([
    [
      'het bericht «Dorp: 3.5 miljoen. De lanen» (Krant, 3 mei 2031)',
      'Het bericht «Dorp: 3.5 miljoen. De lanen» (Krant, 3 mei 2031)',
    ],
    ['het bericht ‘ME’ers bang. En nu?’ in Dorp', 'Het bericht ‘ME’ers bang. En nu?’ in Dorp'],
    ['het bericht \'Kap? Nee!\' en "Zo. Nu"', 'Het bericht \'Kap? Nee!\' en "Zo. Nu"'],
    ['lanen (De Krant. Zaterdag)', 'Lanen (De Krant. Zaterdag)'],
    ['de brief van A. Olm over 3.500 lanen', 'De brief van A. Olm over 3.500 lanen'],
    ['lanen in ’s-Dorp. Hierbij zend ik u ‘iets’', 'Lanen in ’s-Dorp'],
    ['het bericht «Kap. Daarna volgt de rest', 'Het bericht «Kap'],
  ])('ends with its sentence, not inside it: %s', (subject, title) => {
    expect(facts([`Vragen van het lid Olm (XYZ) over ${subject}`]).title).toBe(title)
  })
})

describe('a day', () => {
  const days = (...opening: string[]) => {
    const { askedOn, publishedOn } = facts(opening)
    return [askedOn, publishedOn]
  }
  const letterDay = (opening: string[], furniture: string[] = []) =>
    facts(opening, { kind: 'letter', furniture }).publishedOn

  it('that no calendar has is not taken, nor another in its stead', () => {
    expect(
      days(
        'Vragen over lanen (ingezonden 31 juni 2031). Antwoord van Minister Eik (Bomen) (ontvangen 45 juli 2031)',
      ),
    ).toEqual([null, null])
    expect(days('Vragen over lanen (ingezonden 3 mei 2030) (ingezonden 31 juni 2031)')[0]).toBeNull()
    expect(letterDay(['Dorp, 30 februari 2031', 'Ontvangen 4 oktober 2031'])).toBeNull()
    expect(facts(['Voorgesteld 31 april 2031'], { kind: 'motion' }).publishedOn).toBeNull()
  })

  it('that the subject tells of is not the document’s own', () => {
    expect(
      days(
        'Vragen van het lid Olm (XYZ) over de brief ontvangen op 3 mei 2031 (ontvangen 4 mei 2031), en de vragen daarover (ingezonden 7 mei 2031)',
        '(ingezonden 10 juni 2031). Antwoord van Minister Eik (Bomen) (ontvangen 5 juli 2031).',
      ),
    ).toEqual(['2031-06-10', '2031-07-05'])
    expect(
      days(
        'Vragen over brieven, ingezonden 3 mei 2031 (ontvangen 4 mei 2031). Antwoord van Minister Eik (Bomen).',
      ),
    ).toEqual([null, null])
  })

  it('of questions may stand in the letter that their answers come with', () => {
    expect(days('Deze vragen werden ingezonden op 10 juni 2031 met kenmerk 2031Z11774.')[0]).toBe(
      '2031-06-10',
    )
    expect(days('Vragen van het lid Olm (XYZ) over lanen (2031Z11774, ingezonden 3 mei 2031)')[0]).toBe(
      '2031-05-03',
    )
  })

  it('of a letter is the letter’s own before that of its receipt', () => {
    expect(letterDay(['Ontvangen 4 oktober 2031', 'Den Haag, 27 september 2031'])).toBe('2031-09-27')
    expect(letterDay(['’s-Gravenhage, 27 september 2031'])).toBe('2031-09-27')
    expect(letterDay(['Betreft uw brief, ontvangen op 3 mei 2031'], ['Datum', '20 juni 2031'])).toBe(
      '2031-06-20',
    )
    expect(letterDay(['Betreft uw brief, 3 mei 2031', 'Alphen aan den Rijn, 20 juni 2031'])).toBe(
      '2031-06-20',
    )
    expect(letterDay(['Betreft uw brief, ontvangen op 3 mei 2031'])).toBeNull()
    expect(letterDay(['Ontvangen 4 oktober 2031'])).toBe('2031-10-04')
    expect(letterDay(['Den Haag, 27 september 2031', 'Dorp, 3 mei 2030'])).toBe('2031-09-27')
  })
})

describe('an official title', () => {
  it.each([
    ['Antwoord op vragen van de leden Olm en Es over de kap van een laan', 'De kap van een laan'],
    ['Bomen en struiken; Motie; Motie van het lid Olm over lanen', 'Motie van het lid Olm over lanen'],
    [
      'Reactie op het verzoek van het lid Olm over lanen',
      'Reactie op het verzoek van het lid Olm over lanen',
    ],
  ])('says what it is about: %s', (title, subject) => {
    expect(subjectOfTitle(title)).toBe(subject)
  })
})

describe('a name', () => {
  it('is the same however its hyphens and accents are set, and no other', () => {
    expect(isSameName('Faber - Van de Eik', 'Faber-van de Eik')).toBe(true)
    expect(isSameName('Kostic', 'Kostić')).toBe(true)
    expect(isSameName('Dijk', 'Van Dijk')).toBe(false)
  })
})
