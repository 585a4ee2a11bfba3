import { describe, expect, it } from 'vitest'
import { parseReading } from '../../../corpus/parsing/parse-document.ts'
import { bodyOf, notesOf, read, refusal } from './fixture.ts'

const publication = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie>\n${content}\n</officiele-publicatie>`

const answers = (exchanges: string) =>
  publication(`<kamervragen>
    <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2020-2021</tekstregel></kamervraagkop>
    <kamervraagnummer>9999</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van de leden <naam><achternaam>Jansen</achternaam></naam>,
      <naam><voornaam>Anna</voornaam><achternaam>de Wit</achternaam></naam> (beiden XYZ) en <naam>De Boer</naam> (ABC)
      aan de Minister over <kamervraagonderwerp>water</kamervraagonderwerp> (ingezonden <datum isodatum="2021-06-03">3 juni 2021</datum>).</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister <naam><achternaam>De Vries</achternaam></naam>
      (<organisatie afkorting="WAT">Water</organisatie>) (ontvangen <datum isodatum="2021-06-21">21 juni 2021</datum>).</kamervraagomschrijving>
    ${exchanges}
  </kamervragen>`)

const answer = (content: string) =>
  answers(
    `<vraag><nr>Vraag 1</nr><al>Is dat zo?</al></vraag><antwoord><nr>Antwoord 1</nr>${content}</antwoord>`,
  )

const paper = (text: string) =>
  publication(`<kamerstuk>
    <dossier><dossiernummer><dossiernr>21 501</dossiernr>-<raadnr>02</raadnr>
    </dossiernummer><titel>Raad <nadruk>Water</nadruk> </titel></dossier>
    <stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer>
      </stuknr><titel>BRIEF VAN DE MINISTER</titel><algemeen><vrije-tekst>${text}</vrije-tekst></algemeen></stuk>
  </kamerstuk>`)

/** The lines of the one answer. */
const answered = async (content: string) => (await bodyOf(answer(content))).slice(5)

describe('answers in official XML', () => {
  it('state who answers and their own days, not on whose behalf nor the days they are about', async () => {
    const source = answer('<al>Ja.</al>')
      .replace(
        '</organisatie>) (ontvangen',
        '</organisatie>), mede namens Minister <naam><achternaam>Olm</achternaam></naam> (<organisatie>Lucht</organisatie>) (ontvangen',
      )
      .replace(
        'over <kamervraagonderwerp>',
        'over de brief van <datum isodatum="2021-05-03">3 mei 2021</datum> over <kamervraagonderwerp>',
      )
    expect(source).toContain('mede namens')
    expect((await read(source)).stated).toMatchObject({
      ministers: [{ name: 'De Vries', role: 'Water' }],
      askedOn: '2021-06-03',
      publishedOn: '2021-06-21',
    })
  })

  it('are read with their headings, and what is printed around them apart', async () => {
    const { body, furniture } = await read(answer('<al>Ja.</al>'))
    expect(body.map(({ text, form }) => [form, text])).toEqual([
      [
        undefined,
        'Vragen van de leden Jansen, Anna de Wit (beiden XYZ) en De Boer (ABC) aan de Minister over water (ingezonden 3 juni 2021).',
      ],
      [undefined, 'Antwoord van Minister De Vries (Water) (ontvangen 21 juni 2021).'],
      ['question', 'Vraag 1'],
      [undefined, 'Is dat zo?'],
      ['answer', 'Antwoord 1'],
      [undefined, 'Ja.'],
    ])
    expect(furniture.map(({ text }) => text)).toEqual(['Vergaderjaar 2020-2021', '9999'])
  })

  it('state days, names, parties and portfolios', async () => {
    expect((await read(answer('<al>Ja.</al>'))).stated).toEqual({
      askedOn: '2021-06-03',
      publishedOn: '2021-06-21',
      askers: [
        { name: 'Jansen', party: 'XYZ' },
        { name: 'Anna de Wit', party: 'XYZ' },
        { name: 'De Boer', party: 'ABC' },
      ],
      ministers: [{ name: 'De Vries', role: 'Water', rank: 'minister' }],
    })
  })

  it('keep every word inside a paragraph, whatever element it stands in', async () => {
    expect(
      await answered(
        '<al>Een\n   <nadruk type="cur">schuin</nadruk> woord, H<inf>2</inf>O,<br/>een <extref doc="x">verwijzing</extref>\u00a0en <nieuw>iets <al-lang/>nieuws</nieuw>, zee\u00adwater.</al>',
      ),
    ).toEqual(['Een schuin woord, H2O, een verwijzing en iets nieuws, zeewater.'])
  })

  it('refuse a table two of whose cells stand in one column, or too far to the right', async () => {
    const table = (cells: string) =>
      answer(
        `<table><tgroup><colspec colname="a"/><colspec colname="b"/><colspec colname="z" colnum="63"/><tbody><row>${cells}</row></tbody></tgroup></table>`,
      )
    const entry = (column: string, text: string) => `<entry colname="${column}"><al>${text}</al></entry>`
    expect(await refusal(table(entry('a', '1') + entry('a', '2')))).toMatch(
      /sample:\d+: A cell of a table stands where/u,
    )
    expect(await refusal(table(entry('a', '1') + entry('z', '2')))).toMatch(/right of 60 columns/u)
  })

  it('keep the columns of each group of rows in a table', async () => {
    const group = (names: string[], cells: string) =>
      `<tgroup>${names.map((name) => `<colspec colname="${name}"/>`).join('')}<tbody><row>${cells}</row></tbody></tgroup>`
    const cells = '<entry colname="x"><al>1</al></entry><entry colname="y"><al>2</al></entry>'
    expect(await answered(`<table>${group(['x', 'y'], cells)}${group(['y', 'x'], cells)}</table>`)).toEqual([
      'table: 1\t2\n2\t1',
    ])
  })

  it('are refused where text stands between an answer and the next question', async () => {
    const exchange = (number: number) =>
      `<vraag><nr>Vraag ${number}</nr><al>Zo?</al></vraag><antwoord><nr>Antwoord ${number}</nr><al>Ja.</al></antwoord>`
    const between = (text: string) => answers(`${exchange(1)}${text}${exchange(2)}`)
    expect(await refusal(between('<al>Dit zegt niemand.</al>'))).toMatch(
      /sample:\d+: Between an answer and the next question stands "Dit zegt niemand\."/u,
    )
    expect(await bodyOf(between('<tussenkop>Vragen over de zee</tussenkop>'))).toContain('Vragen over de zee')
  })

  it('take what stands behind the last answer for notes where the text refers to it as such', async () => {
    const behind = (said: string, text: string) =>
      answers(
        `<vraag><nr>Vraag 1</nr><al>Zo?</al></vraag><antwoord><nr>Antwoord 1</nr><al>${said}</al></antwoord>${text}`,
      )
    const parsed = async (said: string, text: string) => {
      const { passages } = parseReading(await read(behind(said, text)), { file: 'x', id: 'x' })
      return passages.map(({ paragraphs, footnotes }) => [
        ...paragraphs,
        ...footnotes.map((note) => note.text),
      ])
    }
    const note = '<noot id="n1"><noot.nr>1</noot.nr><noot.al>NRC.</noot.al></noot>'
    expect(await parsed('Ja.', note)).toEqual([['Ja.', 'NRC.']])
    expect(await parsed('Ja, zie het bericht (1). Zo is het.', '<al>(1) NRC, 3 mei 2024.</al>')).toEqual([
      ['Ja, zie het bericht. Zo is het.', 'NRC, 3 mei 2024.'],
    ])
    expect(await parsed('Ja, zie de krant 1) en AD 2).', '<al>1) NRC</al><al>2) AD</al>')).toEqual([
      ['Ja, zie de krant en AD.', 'NRC', 'AD'],
    ])
    expect(await refusal(behind('Ja, zie het bericht.', '<al>1) NRC.</al>'))).toMatch(
      /sample:\d+: Behind the last answer stands "1\) NRC\."/u,
    )
    expect(await refusal(behind('Ja, zie het bericht 1).', '<al>1) NRC.</al><al>Nee.</al>'))).toMatch(
      /Behind the last/u,
    )
  })

  it('are refused where text stands behind the last answer that is no signature and no remark', async () => {
    const exchange =
      '<vraag><nr>Vraag 1</nr><al>Zo?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>'
    const behind = (text: string) => answers(`${exchange}${text}`)
    expect(await refusal(behind('<al>Dit zegt niemand.</al>'))).toMatch(
      /sample:\d+: Behind the last answer stands "Dit zegt niemand\."/u,
    )
    expect(await refusal(behind('<al>Dit zegt niemand.</al><al>Hoogachtend,</al>'))).toMatch(
      /Behind the last/u,
    )
    const known = [
      '<al>De minister van Water,</al><al>A. de Vries</al>',
      '<al>Toelichting:</al><al>Deze vragen dienen ter aanvulling van eerdere vragen.</al>',
      '<ondertekening><functie>De minister van Water</functie></ondertekening>',
    ]
    for (const text of known) {
      const { passages } = parseReading(await read(behind(text)), { file: 'x', id: 'x' })
      expect(passages.map(({ paragraphs }) => paragraphs)).toEqual([['Ja.']])
    }
  })

  it('tell a power from the number that it raises, and leave it behind letters', async () => {
    expect(
      await answered(
        '<al>1,5×10<sup>9</sup> en 10<nadruk type="sup">–6</nadruk>, log 10<inf>2</inf>, m<sup>3</sup>, CO<inf>2</inf> en de 2<sup>e</sup>.</al>',
      ),
    ).toEqual(['1,5×10⁹ en 10⁻⁶, log 10₂, m3, CO2 en de 2e.'])
    expect(await refusal(answer('<al>Tot 10<sup>6a</sup>.</al>'))).toMatch(
      /sample:\d+: Behind .* stands raised "6a"/u,
    )
    expect(await answered('<al>Tot 10<sup>–</sup><sup>6 </sup>keer.</al>')).toEqual(['Tot 10⁻⁶ keer.'])
    expect(await refusal(answer('<al>Per m<sup>2</sup>20 keer.</al>'))).toMatch(
      /sample:\d+: Before "20 keer\." stands raised "2"/u,
    )
  })

  it('keep text that no element is known for, and say so', async () => {
    const source = answer('<al>Eerst.</al><nieuwblok>Dan dit.</nieuwblok>los<al>Ten slotte.</al>')
    expect((await bodyOf(source)).slice(5)).toEqual(['Eerst.', 'Dan dit.', 'los', 'Ten slotte.'])
    expect((await read(source)).oddities).toEqual([
      { line: 11, problem: 'The element <nieuwblok> is not known; its text is kept as text of its own.' },
    ])
  })

  it('take notes out of the text, and keep where they stood', async () => {
    const source = answer(
      '<al>Dat staat er<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk 12.</noot.al><noot.al>En 13.</noot.al></noot>. En hier<noot id="b"><noot.nr>2</noot.nr><noot.al>Elders.</noot.al></noot>, <noot id="c"><noot.nr>3</noot.nr><noot.al>Nergens.</noot.al></noot> ook, zie <nootref refid="a"/>.</al>',
    )
    expect((await bodyOf(source)).slice(5)).toEqual(['Dat staat er[1]. En hier[2][3] ook, zie[1].'])
    expect(await notesOf(source)).toEqual(['1: Kamerstuk 12. / En 13.', '2: Elders.', '3: Nergens.'])
  })

  it('count notes whose numbers stand twice or are none, and say so', async () => {
    const note = (number: string) =>
      `<noot><noot.nr>${number}</noot.nr><noot.al>Noot ${number}</noot.al></noot>`
    const source = answer(`<al>Een${note('1')} twee${note('*')} drie${note('1')}.</al>`)
    expect((await bodyOf(source)).slice(5)).toEqual(['Een[1] twee[2] drie[3].'])
    expect((await read(source)).oddities[0]?.problem).toMatch(/counted through/u)
  })

  it('keep the numbers of footnotes, and count those of tables on behind them', async () => {
    const note = (type: string, number: string) =>
      `<noot type="${type}"><noot.nr>${number}</noot.nr><noot.al>${type} ${number}</noot.al></noot>`
    const table = (...numbers: string[]) =>
      `<table><tgroup><tbody><row><entry>Zo${numbers.map((number) => note('tabel', number)).join('')}</entry></row></tbody></tgroup></table>`
    const source = answer(
      `${table('1', 'a')}<al>Een${note('voet', '1')} en twee${note('voet', '2')}.</al>${table('1')}`,
    )
    expect(await notesOf(source)).toEqual([
      '1: voet 1',
      '2: voet 2',
      '3: tabel 1',
      '4: tabel a',
      '5: tabel 1',
    ])
    expect((await bodyOf(source)).slice(5)).toContain('Een[1] en twee[2].')
    expect((await read(source)).oddities.map(({ problem }) => problem)).toEqual(
      [3, 4, 5].map((number) => `A note below a table is counted on as note ${number}.`),
    )
    expect(await notesOf(answer(table('1', '2')))).toEqual(['1: tabel 1', '2: tabel 2'])
  })

  it('have their notes in the order of the numbers', async () => {
    const note = (number: number) =>
      `<noot><noot.nr>${number}</noot.nr><noot.al>Noot ${number}</noot.al></noot>`
    expect(await notesOf(answer(`<al>Een${note(2)} twee${note(1)}.</al>`))).toEqual([
      '1: Noot 1',
      '2: Noot 2',
    ])
  })

  it('count notes of which two bear one number, though all bear one', async () => {
    const note = (text: string) => `<noot><noot.nr>1</noot.nr><noot.al>${text}</noot.al></noot>`
    const source = answer(`<al>Een${note('Eerst')} twee${note('Dan')}.</al>`)
    expect((await bodyOf(source)).slice(5)).toEqual(['Een[1] twee[2].'])
    expect(await notesOf(source)).toEqual(['1: Eerst', '2: Dan'])
  })

  it('keep a note on a heading with the text below', async () => {
    const source = answers(
      '<vraag><nr>Vraag 1<noot><noot.nr>1</noot.nr><noot.al>Zie 2.</noot.al></noot></nr><al>Zo?</al></vraag><antwoord><al>Ja.</al></antwoord>',
    )
    expect((await bodyOf(source)).slice(2)).toEqual([
      'question: Vraag 1',
      '[1]Zo?',
      'answer: Antwoord',
      'Ja.',
    ])
  })

  it('count a question that has no number', async () => {
    const source = answers(
      '<vraag><nr>Vraag 1 en 2</nr><al>Zo?</al></vraag><vraag><al>En zo?</al></vraag><antwoord><nr>Antwoord</nr><al>Ja.</al></antwoord>',
    )
    expect((await bodyOf(source)).slice(2)).toContain('question: Vraag 3')
    expect((await read(source)).oddities).toHaveLength(1)
  })

  it('keep what heads a question without its number, below the number', async () => {
    const source = answers(
      '<vraag><nr>Vraag A</nr><al>Zo?</al></vraag><vraag><nr>Vraag</nr><al>En zo?</al></vraag>',
    )
    expect((await bodyOf(source)).slice(2)).toEqual([
      'question: Vraag 1',
      'Vraag A',
      'Zo?',
      'question: Vraag 2',
      'En zo?',
    ])
  })

  it('keep lists, with the labels that the document prints', async () => {
    expect(
      await answered(
        `<al>Drie:</al><lijst type="expliciet"><li><li.nr>a.</li.nr><al>Een;</al><al>en meer.</al></li>
        <li><li.nr>–</li.nr><lijst><li><li.nr>1°</li.nr><al>Twee.</al></li></lijst></li><li><al>Drie.</al></li></lijst>`,
      ),
    ).toEqual(['Drie:', 'item: a. Een;', 'en meer.', 'item: –', 'item: 1° Twee.', 'item: • Drie.'])
  })

  it('keep tables, a row a line, their columns where they stand', async () => {
    const [title, table] = await answered(
      `<table><title>Tabel 1</title><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>
      <thead><row><entry>Jaar</entry><entry namest="c2" nameend="c3"><al>Bedrag</al><al>in euro</al></entry></row></thead>
      <tbody><row><entry morerows="1">2020</entry><entry>1<noot><noot.nr>1</noot.nr><noot.al>Raming.</noot.al></noot></entry><entry>2</entry></row>
      <row><entry>3</entry><entry>4</entry></row><row><entry namest="c1" nameend="c2">Som</entry><entry>10</entry></row></tbody></tgroup></table>`,
    )
    expect(title).toBe('Tabel 1')
    expect(table).toBe('table: Jaar\tBedrag in euro\n2020\t1[1]\t2\n\t3\t4\nSom\t\t10')
  })

  it("leave the askers' remark out of the last answer", async () => {
    const source = answers(
      '<vraag><nr>Vraag 1</nr><al>Zo?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord><kamervraagopmerking><kop><titel>Toelichting:</titel></kop><al>Er zijn eerder vragen gesteld.</al></kamervraagopmerking>',
    )
    const { passages, closing } = parseReading(await read(source), { file: 'x', id: 'x' })
    expect(passages.map(({ paragraphs }) => paragraphs)).toEqual([['Ja.']])
    expect(closing).toEqual(['Toelichting:', 'Er zijn eerder vragen gesteld.'])
  })
})

describe('a notice of delay in official XML', () => {
  it('is its text, and no remark behind one', async () => {
    const source = answers(
      '<vraag><nr>Vraag 1</nr><al>Zo?</al></vraag><kamervraagopmerking><titel>Mededeling</titel><al>De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.</al></kamervraagopmerking>',
    )
    const { kind, passages } = parseReading(await read(source), { file: 'x', id: 'x' })
    expect([kind, passages[0]?.paragraphs]).toEqual([
      'delay',
      ['De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.'],
    ])
  })
})

describe('papers in official XML', () => {
  it('have headings above one another, and such as begin with a small letter', async () => {
    const source = paper(
      `<tekst><al>Aan de Voorzitter</al><divisie><kop><nr>1.</nr><titel>Water</titel></kop><divisie><kop><nr>1.1</nr><titel>Kust</titel></kop><al>Het regent.</al></divisie></divisie><tussenkop>a. zee</tussenkop><al>De zee stijgt.</al></tekst>`,
    )
    const { passages } = parseReading(await read(source), { file: 'x', id: 'x' })
    expect(passages.map(({ heading, paragraphs }) => [heading, ...paragraphs])).toEqual([
      ['1. Water\n1.1 Kust', 'Het regent.'],
      ['a. zee', 'De zee stijgt.'],
    ])
  })

  it('begin with dossier and title, each on a line, and end with the signature', async () => {
    const source = paper(
      `<tekst><al>Aan de Voorzitter</al><divisie><kop><nr>1.</nr><titel>Water</titel></kop><al>Het regent.</al></divisie>
      <tussenkop>Kust</tussenkop><al-groep><al>De zee stijgt.</al></al-groep></tekst>
      <tekst-sluiting><ondertekening><functie>De Minister van Water,</functie><naam><voornaam>A.</voornaam><achternaam>De Vries</achternaam></naam></ondertekening></tekst-sluiting>`,
    )
    expect(await bodyOf(source)).toEqual([
      '21 501-02 Raad Water',
      'Nr. 12 BRIEF VAN DE MINISTER',
      'Aan de Voorzitter',
      'section: 1. Water',
      'Het regent.',
      'section: Kust',
      'De zee stijgt.',
      'closing: De Minister van Water,',
      'closing: A. De Vries',
    ])
    expect((await read(source)).stated.references).toEqual({ dossier: '21501-02', subnumber: '12' })
  })

  it('are refused where the corpus holds none of their kind', async () => {
    expect(await refusal(publication('<kamerstuk><stuk><amendement/></stuk></kamerstuk>'))).toMatch(
      /sample:3: This is an amendment\. The corpus holds/u,
    )
    expect(await refusal(publication('<recept><al>Meel.</al></recept>'))).toMatch(/unknown kind, <recept>/u)
    expect(await refusal(publication(''))).toMatch(/empty/u)
  })
})
