import { describe, expect, it } from 'vitest'
import { answer, PAGE, parse } from './printed.ts'

describe('a hyphen at the end of a line', () => {
  it.each([
    [
      'stays behind an acronym',
      'met VNO-\nNCW en de OESO-\nrichtlijnen',
      'met VNO-NCW en de OESO-richtlijnen',
    ],
    ['stays before a capital', 'de Noord-\nKoreaanse vluchteling', 'de Noord-Koreaanse vluchteling'],
    ['stays behind a digit', 'een 21-\njarige', 'een 21-jarige'],
    ['stays between years', 'in 2019–\n2020', 'in 2019–2020'],
    ['or a slash joins words', 'dit en/\nof dat', 'dit en/of dat'],
    ['stays behind a letter that stands alone', 'een e-\nmail', 'een e-mail'],
    [
      'stays, with a space, before a conjunction',
      'de identiteits-\nen veiligheidscontroles',
      'de identiteits- en veiligheidscontroles',
    ],
    [
      'stays, with a space, before "dan wel"',
      'de heropvoedings-\ndan wel strafkampen',
      'de heropvoedings- dan wel strafkampen',
    ],
    ['stays behind a prefix that Dutch sets apart', 'met ex-\ngedetineerden', 'met ex-gedetineerden'],
    ['stays between vowels that clash', 'de auto-\nonderdelen', 'de auto-onderdelen'],
    [
      'goes inside a word',
      'de mensenrechten-\nsituatie en de vicemi-\nnister',
      'de mensenrechtensituatie en de viceminister',
    ],
    [
      'goes over a blank line in double spacing',
      'de mensen\n\nen de mensenrechten-\n\nsituatie',
      'de mensen en de mensenrechtensituatie',
    ],
    ['goes over a page', `de mensenrechten-${PAGE}situatie`, 'de mensenrechtensituatie'],
    [
      'follows the document where it has the hyphen',
      'een high-level week, een high-\nlevel dag',
      'een high-level week, een high-level dag',
    ],
    [
      'follows the document where it has none',
      'een exgedetineerde en een ex-\ngedetineerde',
      'een exgedetineerde en een exgedetineerde',
    ],
  ])('%s', (_, printed, said) => {
    expect(answer(`Dat is ${printed} daar.`)).toEqual([`Dat is ${said} daar.`])
  })

  it('in the middle of a line stays as it is', () => {
    expect(answer('De veiligheids- en surveillancemaatregelen van het BZ-beleid.')).toEqual([
      'De veiligheids- en surveillancemaatregelen van het BZ-beleid.',
    ])
  })
})

const LONG = 'Het kabinet maakt zich ernstige zorgen over de situatie van deze groepen in het land'

describe('an identifier alone on its line', () => {
  it("is the text's inside a page, and furniture at its edge", () => {
    expect(
      answer('Dit staat in\nkst-32735-209\nen in\nah-tk-20202021-1699\nvoor iedereen.\nkst-32735-210'),
    ).toEqual(['Dit staat in kst-32735-209 en in ah-tk-20202021-1699 voor iedereen.'])
  })
})

describe('a paragraph', () => {
  it('ends at a blank line', () => {
    expect(answer(`${LONG}.\n\n${LONG}.`)).toEqual([`${LONG}.`, `${LONG}.`])
  })

  it('goes on over a blank line inside a sentence', () => {
    expect(answer('de leden van de\n\ngroep.')).toEqual(['de leden van de groep.'])
  })

  it('ends at a sentence so short that the next word would have fitted', () => {
    expect(answer(`Zorgen over Xinjiang.\n${LONG}\ndaar.`)).toEqual([
      'Zorgen over Xinjiang.',
      `${LONG} daar.`,
    ])
  })

  it('goes on behind a sentence that fills its line', () => {
    expect(answer(`${LONG}.\n${LONG}.`)).toEqual([`${LONG}. ${LONG}.`])
  })

  it('is a line of its own where lines are longer than any page is wide', () => {
    const long = `${LONG}, ${LONG}, ${LONG}.`
    expect(answer(`${long}\n${long}\nDaar.`)).toEqual([long, long, 'Daar.'])
  })

  it('is not ended by the blank lines of double spacing, but by a short sentence', () => {
    const lines = [
      LONG,
      'en de regio, waar veel mensen wonen die hierover al langere tijd zorgen hebben geuit.',
    ]
    const spaced = [...lines, 'Daar blijft het bij.', ...lines].join('\n\n')
    expect(answer(spaced)).toEqual([`${lines.join(' ')} Daar blijft het bij.`, lines.join(' ')])
  })

  it('begins at each bullet, also where a blank line stands inside one', () => {
    expect(
      answer(
        'Het gaat om:\n\n\uf0b7 het doden van leden van de\n\ngroep;\n\uf0b7 het toebrengen van letsel.',
      ),
    ).toEqual(['Het gaat om:', '• het doden van leden van de groep;', '• het toebrengen van letsel.'])
  })

  it('begins at each item of a numbered list', () => {
    expect(answer(`Drie onderdelen:\n \n1. ${LONG}\nzo.\n2. ${LONG} toe.\n3. Slot.`)).toEqual([
      'Drie onderdelen:',
      `1. ${LONG} zo.`,
      `2. ${LONG} toe.`,
      '3. Slot.',
    ])
  })

  it('is not begun by a dash inside a sentence', () => {
    expect(answer('een miljoen\n– overwegend Oeigoerse – moslims.')).toEqual([
      'een miljoen – overwegend Oeigoerse – moslims.',
    ])
  })

  it('has one space where the print has several, or one that does not break', () => {
    expect(answer('De  brief van\u00a011 november  2019.')).toEqual(['De brief van 11 november 2019.'])
  })
})

describe('what is printed around the text', () => {
  it('is left out of an answer: a letterhead in its middle', () => {
    const letterhead = '\n\nDirectie Azië en Oceanië\n\nOnze Referentie\n\nBZDOC-693942081-24\n\n\n\n'
    expect(answer(`Er is sprake van${letterhead}groeiend bewijs.`)).toEqual([
      'Er is sprake van groeiend bewijs.',
    ])
  })

  it('is left out of an answer: a running footer and a page number', () => {
    const footer = '\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel 4\n'
    expect(answer(`Er is sprake van${footer}groeiend bewijs\n\nPagina 2 van 5\n\nin Xinjiang.`)).toEqual([
      'Er is sprake van groeiend bewijs in Xinjiang.',
    ])
  })

  it.each([
    ...['Directie Azië', 'Directoraat Handel', 'Ministerie van Voorbeelden', 'Afdeling Zee'],
    ...['Bezuidenhoutseweg 67', 'Rijnstraat 8', 'Postbus 20061'],
  ])('is left out of an answer: a letterhead with %s', (unit) => {
    expect(answer(`Er is sprake van\n\n${unit}\n\nContactpersoon\n\n\n\ngroeiend bewijs.`)).toEqual([
      'Er is sprake van groeiend bewijs.',
    ])
  })

  it.each(['ISSN 0921 - 7398', 'ah-tk-20242025-999', 'kv-tk-2024Z00001', 'kst-32735-209'])(
    'is left out of an answer: a running line such as %s',
    (running) => {
      expect(answer(`Er is sprake van\n\n${running}\n\ngroeiend bewijs.`)).toEqual([
        'Er is sprake van groeiend bewijs.',
      ])
    },
  )

  it('is left out behind the last answer: the signature', () => {
    expect(answer('Nee.\n\nHoogachtend,\n\nDe Minister van Voorbeelden,\n\nA. Jansen')).toEqual(['Nee.'])
  })

  it('is no signature where the answer goes on behind it', () => {
    const text = 'Dat zei\nDe Minister van Voorbeelden,\ndie daar was.'
    expect(answer(text)).toEqual([text.replaceAll('\n', ' ')])
  })

  it('is not taken for it where a sentence speaks of a page', () => {
    const text = 'Het staat in\nbijlage 3, Pagina 2 van 5\nen op\nPagina 2 van 5 van de brief.'
    expect(answer(text)).toEqual([text.replaceAll('\n', ' ')])
  })

  it('is not taken for it where a sentence begins with such a word', () => {
    expect(answer('De\nDirectie Azië vroeg het.\n\nDatum en plaats volgen.')).toEqual([
      'De Directie Azië vroeg het.',
      'Datum en plaats volgen.',
    ])
  })

  it('is left out behind the last answer: the remark of those who asked', () => {
    expect(answer('Nee.\n\nToelichting:\nDeze vragen dienen ter aanvulling op eerdere vragen.')).toEqual([
      'Nee.',
    ])
  })

  it('is left out of a letter: head, salutation and signature', () => {
    const letter = `32 735 Mensenrechten\n\nNr. 209 BRIEF VAN DE MINISTER\n\nAan de Voorzitter van de Kamer\n\nDen Haag, 27 september 2018\n\n${LONG}.\n\nOntwikkelingen\n\n${LONG}.\n\nDe Minister van Buitenlandse Zaken,\nS.A. Blok`
    expect(parse(letter).map(({ heading, paragraphs }) => ({ heading, paragraphs }))).toEqual([
      { heading: null, paragraphs: [`${LONG}.`] },
      { heading: 'Ontwikkelingen', paragraphs: [`${LONG}.`] },
    ])
  })
})
