import { describe, expect, it } from 'vitest'
import { bodyOf, notesOf, read, refusal } from './fixture.ts'

const page = (publication: string, around = '') =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html
  PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
  <meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="ah-tk-20202021-9999" />
  <meta name="OVERHEIDop.vraagnummer" scheme="" content="2021Z00123" />
  <meta name="DC.title" content="Antwoord over water" /><title>Water</title><script>var x = '<p>'</script></head>
<body><div id="kopregel"></div>${around}<div id="broodtekst">${publication}</div></body></html>`

const answer = (content: string, behind = '') =>
  page(`<h1 class="kamervraagomschrijving_kop no-toc"><a id="d1"></a>Vragen van het lid Jansen (XYZ).
    </h1><div class="vraag"><h2 class="stuktitel no-toc"><a id="d2"></a>Vraag 1
    </h2><p>Is dat
      zo?</p></div><div class="antwoord"><h2 class="stuktitel no-toc">Antwoord 1</h2>${content}</div>${behind}`)

const NOTES = `<div id="noten"><hr />
  <div class="voet noot snp-mouseoffset" id="note-1"><h5 class="note-close"><a class="note-close" href="#close-1">X</a> Noot
    </h5><sup><span class="nootnum"><a id="ID-1" name="ID-1"></a>1</span></sup><p>Zie <a href="https://a.nl/b">https://a.nl/b</a>.</p></div>
  <div class="voet noot" id="note-2"><h5 class="note-close">X Noot</h5><sup><span class="nootnum" id="ID-2">2</span></sup><p>Elders.</p><p>Of niet.</p></div>
</div>`

const reference = (number: number) =>
  `<sup><a class="nootnum supernote-click" href="#ID-${number}">${number}</a></sup>`

describe('answers in official HTML', () => {
  it('are read with their headings', async () => {
    expect(await bodyOf(answer('<p>Ja.</p><p></p>'))).toEqual([
      'Vragen van het lid Jansen (XYZ).',
      'question: Vraag 1',
      'Is dat zo?',
      'answer: Antwoord 1',
      'Ja.',
    ])
  })

  it('state what stands in the head of the page', async () => {
    expect((await read(answer('<p>Ja.</p>'))).stated).toEqual({
      id: 'ah-tk-20202021-9999',
      title: 'Antwoord over water',
      references: { zaak: '2021Z00123' },
    })
  })

  it("leave the site's own text out, as furniture", async () => {
    const source = page(
      '<div class="vraag"><h2>Vraag 1</h2><p>Zo?</p></div>',
      '<nav><ul><li><a href="/">Naar de inhoud</a></li></ul></nav><p>Uw zoekopdracht</p><noscript>Zet scripts aan</noscript>',
    )
    const { body, furniture } = await read(source)
    expect(body.map(({ text }) => text)).toEqual(['Vraag 1', 'Zo?'])
    expect(furniture.map(({ text }) => text)).toEqual(['• Naar de inhoud', 'Uw zoekopdracht'])
  })

  it('take notes out of the text, and keep where they stood', async () => {
    const source = answer(`<p>Dat staat er${reference(1)}. En hier${reference(2)}.</p>`, NOTES)
    expect((await bodyOf(source)).slice(4)).toEqual(['Dat staat er[1]. En hier[2].'])
    expect(await notesOf(source)).toEqual(['1: Zie https://a.nl/b.', '2: Elders. / Of niet.'])
  })

  it('keep lists and tables in notes', async () => {
    const note = `<div class="noot" id="note-1"><h5 class="note-close">X Noot</h5><sup><span class="nootnum" id="ID-1">1</span></sup>
      <p>Zie:</p><ul><li>het een;</li><li><p>het ander.</p></li></ul><table><tr><td>2020</td><td>5</td></tr></table></div>`
    expect(await notesOf(answer(`<p>Ja${reference(1)}.</p>`, note))).toEqual([
      '1: Zie: / • het een; / • het ander. / 2020\t5',
    ])
  })

  it('are refused where a note is missing, or has another number than its reference', async () => {
    expect(await refusal(answer(`<p>De EU${reference(9)} en in 2019${reference(8)}.</p>`, NOTES))).toMatch(
      /sample:\d+: A note 9 is referred to, but its text is missing/u,
    )
    const other = '<sup><a class="nootnum" href="#ID-2">1</a></sup>'
    expect(await refusal(answer(`<p>Ja${other}.</p>`, NOTES))).toMatch(/note 1.* 2\.|note 2.* 1\./u)
  })

  it('tell a power from the number that it raises', async () => {
    const source = answer(`<p>In 2018${reference(1)} 10<sup>6</sup> m<sup>2</sup>${reference(2)}</p>`, NOTES)
    expect((await bodyOf(source)).slice(4)).toEqual(['In 2018[1] 10⁶ m2[2]'])
  })

  it('find the notes where they stand outside the publication', async () => {
    const source = page(
      `<div class="antwoord"><h2>Antwoord 1</h2><p>Ja${reference(1)}${reference(2)}.</p></div>`,
      NOTES,
    )
    expect(await bodyOf(source)).toEqual(['answer: Antwoord 1', 'Ja[1][2].'])
  })

  it('keep lists, with the labels that the page prints', async () => {
    const source =
      answer(`<ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">– </span>Een;</p><p>en meer</p></li></ul>
      <ol start="3" type="a"><li>Drie <em>woorden</em>;<ul><li>diep</li></ul></li><li><p>vier.</p></li></ol>`)
    expect((await bodyOf(source)).slice(4)).toEqual([
      'item: – Een;',
      'en meer',
      'item: c. Drie woorden;',
      'item: • diep',
      'item: d. vier.',
    ])
  })

  it('number lists as a browser does, and join what may be broken', async () => {
    const source = answer(
      '<p>bescha<wbr>digde</p><ol start="0"><li>nul</li><li value="5">vijf</li><li>zes</li></ol><ol reversed><li>twee</li><li>een</li></ol>',
    )
    expect((await bodyOf(source)).slice(4)).toEqual([
      'beschadigde',
      'item: 0. nul',
      'item: 5. vijf',
      'item: 6. zes',
      'item: 2. twee',
      'item: 1. een',
    ])
  })

  it('number lists as their styles say, and refuse a kind of marker that is not known', async () => {
    const items = async (open: string, close = '</ol>') =>
      (await bodyOf(answer(`${open}<li>een</li><li>twee</li>${close}`))).slice(4)
    expect(await items('<ol style="list-style-type: lower-alpha" start="26">')).toEqual([
      'item: z. een',
      'item: aa. twee',
    ])
    expect(await items('<ol start="28" type="A"><li style="list-style-type:upper-roman">nul</li>')).toEqual([
      'item: XXVIII. nul',
      'item: AC. een',
      'item: AD. twee',
    ])
    expect(
      await items('<ol type="a" style="color: red; LIST-STYLE: Lower-Roman inside !important">'),
    ).toEqual(['item: i. een', 'item: ii. twee'])
    expect(await items('<ul style="list-style-type: decimal">', '</ul>')).toEqual([
      'item: 1. een',
      'item: 2. twee',
    ])
    expect(await items('<ol style="list-style: none">')).toEqual(['item: een', 'item: twee'])
    expect(await items('<ol style="list-style: url(x.png) outside">')).toEqual([
      'item: • een',
      'item: • twee',
    ])
    expect(await items('<ol type="zo">')).toEqual(['item: 1. een', 'item: 2. twee'])
    expect(await refusal(answer('<ol style="list-style-type: lower-greek"><li>een</li></ol>'))).toMatch(
      /sample:\d+: The markers of a list are set as "lower-greek", which is not known/u,
    )
    expect(await refusal(answer('<ol><li style="display: flex">een</li></ol>'))).toMatch(/"display: flex"/u)
  })

  it('number lists that take over what stands around them, or set it back, and leave out what is no item', async () => {
    const labels = async (content: string) => (await bodyOf(answer(content))).slice(4)
    for (const kind of ['inherit', 'unset'])
      expect(
        await labels(
          `<ol type="a"><li style="list-style-type: ${kind}">een<ul style="list-style: ${kind}"><li>diep</li></ul></li></ol>`,
        ),
      ).toEqual(['item: a. een', 'item: a. diep'])
    expect(await labels('<ol style="list-style-type: inherit"><li>een</li></ol>')).toEqual(['item: • een'])
    expect(await labels('<ol style="list-style-type: initial"><li>een</li></ol>')).toEqual(['item: • een'])
    const block = '<li style="display:block">een</li>'
    expect(await labels(`<ol>${block}${block}</ol>`)).toEqual(['item: een', 'item: een'])
    expect(await labels(`<ul>${block}<li>twee</li></ul>`)).toEqual(['item: een', 'item: • twee'])
    expect(await refusal(answer(`<ol>${block}<li>twee</li></ol>`))).toMatch(
      /sample:\d+: Whether a part of a list that is set as no item counts is not known/u,
    )
  })

  it('tell of text that is struck through', async () => {
    const source = answer('<p>Ja, <del>nooit</del> altijd.</p>')
    expect((await bodyOf(source)).slice(4)).toEqual(['Ja, nooit altijd.'])
    expect((await read(source)).oddities).toMatchObject([
      { problem: '"nooit" is struck through, and read as text.', uncertain: true },
    ])
  })

  it('tell of text that a style strikes through', async () => {
    for (const content of [
      '<p>Ja, <span style="color: red; Text-Decoration: underline line-through">nooit</span> altijd.</p>',
      '<p style="text-decoration-line:line-through">nooit</p>',
    ])
      expect((await read(answer(content))).oddities).toMatchObject([
        { problem: '"nooit" is struck through, and read as text.', uncertain: true },
      ])
    expect((await read(answer('<p style="text-decoration: underline">Ja.</p>'))).oddities).toEqual([])
  })

  it('leave out what the page hides', async () => {
    const source = answer('<p hidden>nee</p><p style="color: red; display:none">niet</p><p>Ja.</p>')
    expect((await bodyOf(source)).slice(4)).toEqual(['Ja.'])
  })

  it('keep tables, a row a line', async () => {
    const source =
      answer(`<table><caption>Tabel 1</caption><colgroup><col /></colgroup><thead><tr><th>Jaar</th><th colspan="2">Bedrag</th></tr></thead>
      <tbody><tr><td rowspan="2"><p>2020</p></td><td>1</td><td>2</td></tr><tr><td>3</td><td><ul><li>4</li></ul></td></tr></tbody></table>`)
    expect((await bodyOf(source)).slice(4)).toEqual(['Tabel 1', 'table: Jaar\tBedrag\n2020\t1\t2\n\t3\t• 4'])
  })

  it("leave the askers' remark out of the last answer", async () => {
    const source = answer(
      '<p>Ja.</p>',
      '<div class="kamervraagopmerking"><h2 class="stuktitel">Toelichting:</h2><p>Zie ook 12.</p></div>',
    )
    expect((await bodyOf(source)).slice(4)).toEqual(['Ja.', 'closing: Toelichting:', 'closing: Zie ook 12.'])
  })
})

describe('a notice of delay in official HTML', () => {
  it('is its text, and no remark behind one', async () => {
    const source = page(
      '<div class="vraag"><h2>Vraag 1</h2><p>Zo?</p></div><div class="kamervraagopmerking"><h2>Mededeling</h2><p>Later.</p></div>',
    )
    expect(await bodyOf(source)).toEqual(['question: Vraag 1', 'Zo?', 'Mededeling', 'Later.'])
  })
})

describe('papers in official HTML', () => {
  it('begin with dossier and title, each on a line', async () => {
    expect(
      await bodyOf(
        page(`<h1 class="dossiertitel"><span class="dossiernummer">
            12 345
          </span> Water</h1><div class="stuk"><h1 class="stuktitel"><span class="stuknummer">Nr. 1
          </span> BRIEF</h1><p class="kamerstukdatum">Ontvangen <span class="datum">1 mei 2021</span></p>
          <div class="algemeen"><h2 class="divisiekop1">1. Regen</h2><div class="alineagroep"><p>Het regent.</p></div>
          <p class="ondertekening"><span class="functie">De Minister van Water,</span> <span class="naam">A. De Vries</span></p></div></div>`),
      ),
    ).toEqual([
      '12 345 Water',
      'Nr. 1 BRIEF',
      'Ontvangen 1 mei 2021',
      'section: 1. Regen',
      'Het regent.',
      'closing: De Minister van Water,',
      'closing: A. De Vries',
    ])
  })

  it('are refused where the corpus holds none of their kind', async () => {
    expect(await refusal(page('<div class="stuk"><div class="amendement"><p>x</p></div></div>'))).toMatch(
      /an amendment/u,
    )
  })
})

describe('a page without a publication', () => {
  it('is told from one, though the server sent it as if it were', async () => {
    const missing =
      '<!DOCTYPE html><html><body><div id="main-column"><h1>Document niet gevonden</h1></div></body></html>'
    expect(await refusal(missing)).toMatch(/sample: This page holds no official publication\./u)
    expect(await refusal('<html><body><div id="broodtekst"></div></body></html>')).toMatch(
      /no official publication/u,
    )
  })
})

describe('a page that is cut off', () => {
  it('is refused, wherever it is cut', async () => {
    const whole = answer(`<p>Ja${reference(1)}.</p><!-- einde -->`, NOTES)
    for (let end = whole.indexOf('broodtekst'); end < whole.length - 1; end += 7)
      expect(await refusal(whole.slice(0, end)), whole.slice(end - 20, end)).toMatch(
        /breaks off|no official/u,
      )
    expect(await refusal(whole.slice(0, -8))).toMatch(/sample:\d+: The page breaks off/u)
    expect((await bodyOf(`${whole}\n<!-- gemaakt door </p> -->\n`)).at(-1)).toBe('Ja[1].')
  })

  it('is told from a piece of a page, which needs no end, unless it stops inside a tag', async () => {
    const piece = '<div class="vraag"><h2>Vraag 1</h2><p>Zo?</p></div>'
    expect(await bodyOf(piece)).toEqual(['question: Vraag 1', 'Zo?'])
    expect(await refusal(piece.slice(0, -3))).toMatch(/breaks off/u)
  })
})
