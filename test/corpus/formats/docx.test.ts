import { describe, expect, it } from 'vitest'
import { bodyOf, notesOf, read, refusal } from './fixture.ts'
import { docx, inList, paragraph, run } from './packed.ts'

const QUESTION = `${paragraph('Vraag 1')}${paragraph('Zo?')}${paragraph('Antwoord')}`

/** The lines of the one answer. */
const answered = async (content: string, parts: Partial<Parameters<typeof docx>[0]> = {}) =>
  (await bodyOf(docx({ body: QUESTION + content, ...parts }))).slice(3)

const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`

describe('the text of a docx', () => {
  it('is what Word prints, and not what was deleted, hidden or counted by a field', async () => {
    expect(
      await answered(
        `<w:p>${run('Een')}<w:r><w:tab/></w:r>${run('twee')}<w:r><w:br/><w:t>drie</w:t><w:cr/><w:t>vier</w:t></w:r>
        <w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins>${run(' erbij')}</w:ins><w:moveFrom>${run('elders')}</w:moveFrom>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' veld')}
        <w:hyperlink>${run(' koppeling')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run(' keuze')}</w:sdtContent></w:sdt>
        <w:r><w:t> zee</w:t><w:noBreakHyphen/><w:t>egel wa</w:t><w:softHyphen/><w:t>ter</w:t></w:r></w:p>`,
      ),
    ).toEqual(['Een twee drie vier erbij veld koppeling keuze zee-egel water'])
  })

  it('leaves out what a style hides, and keeps a power one', async () => {
    const styles =
      '<w:style w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Ook"><w:basedOn w:val="Weg"/></w:style>'
    const styled = (text: string, more = '') =>
      `<w:r><w:rPr><w:rStyle w:val="Ook"/>${more}</w:rPr><w:t>${text}</w:t></w:r>`
    const power = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>'
    expect(
      await answered(
        `<w:p>${run('Ja, 10')}${power}${styled('nee')}${styled(' keer', '<w:vanish w:val="0"/>')}</w:p>${paragraph('weg', '<w:pStyle w:val="Weg"/>')}`,
        { styles },
      ),
    ).toEqual(['Ja, 10⁶ keer'])
  })

  it('goes on behind a paragraph whose end was deleted', async () => {
    expect(
      await answered(`${paragraph('Het begin', '<w:rPr><w:del/></w:rPr>')}${paragraph(' en het eind.')}`),
    ).toEqual(['Het begin en het eind.'])
  })

  it('stays before a table where its end was deleted', async () => {
    expect(
      await answered(
        `${paragraph('Het begin.', '<w:rPr><w:del/></w:rPr>')}${table(row(cell(paragraph('1')), cell(paragraph('2'))))}${paragraph('Het eind.')}`,
      ),
    ).toEqual(['Het begin.', 'table: 1\t2', 'Het eind.'])
  })

  it('leaves out what hangs beside it, and what is printed on every page', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx xmlns:wps="w"><w:txbxContent>${paragraph('In het kader')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><w:txbxContent>${paragraph('In het kader')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const source = docx({ body: `${QUESTION}<w:p>${box}${run('Ja.')}</w:p>`, header: paragraph('Pagina 1') })
    const { body, furniture } = await read(source)
    expect(body.map(({ text }) => text).slice(3)).toEqual(['Ja.'])
    expect(furniture.map(({ text }) => text)).toEqual(['In het kader', 'Pagina 1'])
  })

  it('is looked at where a box with words or an image hangs beside it, but not where one hangs in a letterhead', async () => {
    const hung = (content: string) => `<w:p><w:r><w:pict>${content}</w:pict></w:r>${run('Ja.')}</w:p>`
    const box = (inside: string) => hung(`<w:txbxContent>${inside}</w:txbxContent>`)
    const told = async (body: string) => (await read(docx({ body }))).oddities
    expect(await told(QUESTION + box(paragraph('In het kader')))).toEqual([
      {
        line: 4,
        problem: 'A box hangs beside the text here, and is in no passage: "In het kader".',
        uncertain: true,
      },
    ])
    expect(await told(QUESTION + box(paragraph('')))).toEqual([])
    const { furniture } = await read(docx({ body: QUESTION + box(box(paragraph('Binnen'))) }))
    expect(furniture.map(({ text }) => text)).toEqual(['Binnen', 'Ja.'])
    expect((await told(box(paragraph('Ons kenmerk')) + QUESTION))[0]?.uncertain).toBeUndefined()
    expect(await told(QUESTION + hung('<v:imagedata xmlns:v="v"/>'))).toEqual([
      { line: 4, problem: 'An image stands here, which is not shown.' },
    ])
    expect(await told(hung('<v:imagedata xmlns:v="v"/>') + QUESTION)).toEqual([])
    const object = '<v:imagedata xmlns:v="v"/><o:OLEObject xmlns:o="o"/>'
    for (const content of [object, '<dgm:relIds xmlns:dgm="d"/>'])
      expect(await told(QUESTION + hung(content))).toMatchObject([{ line: 4, uncertain: true }])
    expect((await told(hung(object) + QUESTION))[0]?.uncertain).toBeUndefined()
  })
})

describe('what a docx raises and lowers', () => {
  const set = (text: string, how: string) =>
    `<w:r><w:rPr>${how}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const raised = (text: string) => set(text, '<w:vertAlign w:val="superscript"/>')
  const lowered = (text: string) => set(text, '<w:vertAlign w:val="subscript"/>')

  it('stays so behind a digit, in one run or in several, by its own properties or by a style', async () => {
    const styles =
      '<w:style w:styleId="Laag"><w:rPr><w:vertAlign w:val="subscript"/></w:rPr></w:style><w:style w:styleId="Hoog"><w:basedOn w:val="Laag"/><w:rPr><w:position w:val="6"/><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    const parts = [
      run('log 10') + lowered('2'),
      run(', 10') + raised('–') + raised('12 ') + run('m'),
      run(', 10') + set('3', '<w:position w:val="8"/>'),
      run(', 10') +
        set('5', '<w:rStyle w:val="Laag"/>') +
        run(' en 2') +
        set('16', '<w:rStyle w:val="Hoog"/>'),
      run(', m') + raised('3') + run(' CO') + lowered('2'),
      run(', 2020') + set('21', '<w:rStyle w:val="Hoog"/><w:vertAlign w:val="baseline"/>'),
    ]
    expect(await answered(`<w:p>${parts.join('')}</w:p>`, { styles })).toEqual([
      'log 10₂, 10⁻¹² m, 10³, 10₅ en 2¹⁶, m3 CO2, 202021',
    ])
  })

  it('is nothing where a run is moved by less than two points', async () => {
    const moved = (text: string, position: number) => set(text, `<w:position w:val="${position}"/>`)
    expect(
      await answered(
        `<w:p>${run('In 2024')}${moved('-2025', -1)}${run(' 12')}${moved('5 miljoen', 3)}${run(', 10')}${moved('6', 4)}</w:p>`,
      ),
    ).toEqual(['In 2024-2025 125 miljoen, 10⁶'])
  })

  it('is refused where no characters say it, with its paragraph', async () => {
    const source = (content: string) => docx({ body: `${QUESTION}<w:p>${content}</w:p>` })
    expect(await refusal(source(run('Tot 10') + raised('6a')))).toMatch(
      /sample:4: Between "Tot 10" and "" stands raised "6a"/u,
    )
    expect(await refusal(source(run('Per m') + raised('2') + run('20 keer')))).toMatch(
      /sample:4: Between "Per m"/u,
    )
  })

  it('is a power in a formula, and a formula of more than a line is refused', async () => {
    const math = (content: string) => `<m:oMath xmlns:m="m">${content}</m:oMath>`
    const part = (name: string, text: string) => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`
    const power = math(`<m:sSup>${part('e', '10')}${part('sup', '6')}</m:sSup>`)
    expect(await answered(`<w:p>${run('Tot ')}${power}</w:p>`)).toEqual(['Tot 10⁶'])
    const fraction = math(`<m:f>${part('num', '1')}${part('den', '2')}</m:f>`)
    expect(await refusal(docx({ body: `${QUESTION}<w:p>${fraction}</w:p>` }))).toMatch(
      /sample:4: A formula stands here, which no line of text says: "12"/u,
    )
  })
})

it('what a docx strikes through, or says in a sign of a font, is looked at', async () => {
  const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:t>nooit</w:t></w:r>'
  const sign = (code: string, font = 'Symbol') => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
  const set = (text: string, font: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r>`
  const told = async (content: string) =>
    (await read(docx({ body: `${QUESTION}<w:p>${run('Ja, ')}${content}</w:p>` }))).oddities
  expect(await told(struck)).toEqual([
    { line: 4, problem: '"nooit" is struck through, and read as text.', uncertain: true },
  ])
  expect(await told(sign('F0B3'))).toEqual([
    {
      line: 4,
      problem: 'A sign of the font "Symbol" stands here, which no character says: "\uf0b3".',
      uncertain: true,
    },
  ])
  for (const content of [
    sign('2265'),
    sign('00B3'),
    sign('4A', 'Wingdings'),
    sign('F0B7', 'Wingdings'),
    set('£', 'Symbol'),
    set('J', 'Wingdings 2'),
    set('· zo', 'Symbol'),
  ])
    expect(await told(content)).toMatchObject([{ line: 4, uncertain: true }])
  expect(
    await told(
      sign('F0B7') +
        sign('A7', 'Wingdings') +
        sign('2265', 'Arial') +
        set('·', 'Symbol') +
        set('Ja', 'Verdana'),
    ),
  ).toEqual([])
})

it('what a style of a docx strikes through is looked at, unless its run or another style says it is not', async () => {
  const style = (id: string, properties: string, more = '') =>
    `<w:style w:styleId="${id}">${more}<w:rPr>${properties}</w:rPr></w:style>`
  const styles =
    style('Weg', '<w:strike/>') +
    style('Dubbel', '<w:dstrike/>') +
    style('Ook', '<w:b/>', '<w:basedOn w:val="Weg"/>') +
    style('Niet', '<w:strike w:val="0"/>')
  const styled = (id: string, more = '') =>
    `<w:r><w:rPr><w:rStyle w:val="${id}"/>${more}</w:rPr><w:t>nooit</w:t></w:r>`
  const struck = async (content: string, properties = '') =>
    (await read(docx({ body: QUESTION + paragraph(content, properties), styles }))).oddities.filter(
      ({ uncertain }) => uncertain,
    ).length
  for (const id of ['Weg', 'Dubbel', 'Ook']) {
    expect(await struck(styled(id))).toBe(1)
    expect(await struck('nooit', `<w:pStyle w:val="${id}"/>`)).toBe(1)
  }
  expect(await struck(styled('Niet'), '<w:pStyle w:val="Weg"/>')).toBe(0)
  expect(await struck(styled('Weg', '<w:strike w:val="false"/>'))).toBe(0)
})

describe('the fields of a docx', () => {
  const turn = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const field = (how: string, result: string) => turn('begin') + how + turn('separate') + result + turn('end')

  it('print their results, and nothing of their instructions, however they stand in one another', async () => {
    const inner = field(instruction(' PAGE '), run('3'))
    expect(
      await answered(
        `<w:p>${run('Zie ')}${field(instruction('IF ') + inner + instruction(' = 3 "ja"'), run('blad ') + field(instruction('REF x'), run('vier')))}${run(' hier.')}</w:p>
        <w:p>${turn('begin')}${instruction('TOC')}${turn('separate')}${run('Een')}</w:p><w:p>${run('Twee')}${turn('end')}${run('.')}</w:p>`,
      ),
    ).toEqual(['Zie blad vier hier.', 'Een', 'Twee.'])
  })

  it('are refused where they are buttons, whose words stand in their instruction', async () => {
    for (const button of ['MACROBUTTON Niets ', ' GOTOBUTTON blad '])
      expect(
        await refusal(
          docx({
            body: `${QUESTION}<w:p>${run('Ja, ')}${turn('begin')}${instruction(`${button} klik hier`)}${turn('end')}</w:p>`,
          }),
        ),
      ).toMatch(/sample:4: A field prints what only its instruction says: "(?:MACRO|GOTO)BUTTON/u)
  })

  it('are refused where an instruction would hide text, or is itself printed', async () => {
    const refused = (content: string) => refusal(docx({ body: QUESTION + content }))
    expect(await refused(`<w:p>${turn('begin')}${instruction('REF')}</w:p>${paragraph('Weg.')}`)).toMatch(
      /sample:5: A field's instruction has no end before "Weg\."/u,
    )
    expect(await refused(`<w:p>${turn('begin')}${instruction('REF')}${run('Weg.')}</w:p>`)).toMatch(
      /A field's instruction has no end before "Weg\."/u,
    )
    expect(await refused(`<w:p>${turn('begin')}${instruction('EQ \\f(1;2)')}${turn('end')}</w:p>`)).toMatch(
      /sample:4: A field prints what only its instruction says: "EQ/u,
    )
  })
})

describe('the controls of a docx', () => {
  const styles =
    '<w:style w:styleId="Tekstvantijdelijkeaanduiding"><w:name w:val="Placeholder Text"/></w:style>'
  const styled = (text: string) =>
    `<w:r><w:rPr><w:rStyle w:val="Tekstvantijdelijkeaanduiding"/></w:rPr><w:t>${text}</w:t></w:r>`
  const control = (content: string, properties = '<w:showingPlcHdr/>') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const told = async (content: string) => {
    const { body, oddities } = await read(docx({ body: QUESTION + content, styles }))
    return [...body.slice(3).map(({ text }) => text), ...oddities]
  }

  it('that nobody filled in say nothing, which is told', async () => {
    const problem = 'A prompt to fill in text stands here, and is left out: "Klik om tekst in te voeren.".'
    expect(
      await told(`<w:p>${run('Ja')}${control(styled('Klik om tekst in te voeren.'))}${run('.')}</w:p>`),
    ).toEqual(['Ja.', { line: 4, problem }])
    expect(
      await told(control(`<w:p>${styled('Klik om tekst in te voeren.')}</w:p>`) + paragraph('Ja.')),
    ).toEqual(['Ja.', { line: 4, problem }])
    expect(await told(`<w:p>${control(run('Gevuld.'), '')}</w:p>`)).toEqual(['Gevuld.'])
  })

  it('are in doubt where they are set as prompts and say that they are none, or the other way round', async () => {
    expect(await told(`<w:p>${control(run('Een antwoord.'))}${run('Ja.')}</w:p>`)).toMatchObject([
      'Ja.',
      { line: 4, uncertain: true },
    ])
    expect(await told(`<w:p>${styled('Een antwoord.')}</w:p>`)).toMatchObject([
      'Een antwoord.',
      { line: 4, uncertain: true },
    ])
  })
})

describe('the notes of a docx', () => {
  const note = (id: number, text: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

  it('are numbered in the order of their references, as Word numbers them', async () => {
    const source = docx({
      body: `${QUESTION}<w:p>${run('Een')}${reference(7)}${run(' twee ')}${reference(2)}${run('.')}</w:p>`,
      footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note(2, 'De tweede.')}${note(7, 'De eerste.')}`,
    })
    expect((await bodyOf(source)).slice(3)).toEqual(['Een[1] twee[2].'])
    expect(await notesOf(source)).toEqual(['1: De eerste.', '2: De tweede.'])
  })

  it('may be typed by hand at the end, where raised numbers refer to all of them', async () => {
    const raised = (text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
    const text = `<w:p>${run('Op 5 km')}${raised('2')}${run(' in het bericht')}${raised('1')}${run(', en')}${raised('2')}</w:p>`
    const typed = `<w:p>${raised('1')}${run(' NOS, 3 mei')}</w:p>${paragraph('2. AD')}`
    const source = docx({ body: QUESTION + text + typed })
    expect((await bodyOf(source)).slice(3)).toEqual(['Op 5 km2 in het bericht[1], en[2]'])
    expect(await notesOf(source)).toEqual(['1: NOS, 3 mei', '2: AD'])
    const other = docx({ body: `${QUESTION + text + typed}${paragraph('3. NRC')}` })
    expect((await bodyOf(other)).slice(3)).toHaveLength(4)
  })

  it('are text to be looked at where raised numbers and typed lines do not match', async () => {
    const typed = paragraph('1 NOS, 3 mei') + paragraph('2 AD')
    for (const printed of ['1-2', '3']) {
      const raised = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${printed}</w:t></w:r>`
      const text = `<w:p>${run('Ja, het beleid')}${raised}${run('.')}</w:p>`
      const { oddities } = await read(docx({ body: QUESTION + text + typed }))
      expect(oddities).toEqual([expect.objectContaining({ uncertain: true })])
    }
  })

  it('may be typed at the end and referred to beside one another, in one run or in several', async () => {
    const raised = (text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const typed = paragraph('1 NOS, 3 mei') + paragraph('2 AD')
    const read = async (...content: string[]) => {
      const source = docx({ body: `${QUESTION}<w:p>${content.join('')}</w:p>${typed}` })
      return [...(await bodyOf(source)).slice(3), ...(await notesOf(source))]
    }
    const notes = ['1: NOS, 3 mei', '2: AD']
    const [one, two, comma] = [raised('1'), raised('2'), raised(',')]
    const said = run('Ja, het beleid')
    expect(await read(said, one, comma, two, run('.'))).toEqual(['Ja, het beleid[1][2].', ...notes])
    expect(await read(said, raised('1, 2'), run('.'))).toEqual(['Ja, het beleid[1][2].', ...notes])
    expect(await read(said, one, raised('.'), run(' Zo'), two)).toEqual([
      'Ja, het beleid[1]. Zo[2]',
      ...notes,
    ])
    expect(await read(run('Eens?'), one, raised(', '), two)).toEqual(['Eens?[1][2]', ...notes])
    expect(await read(said, one, raised(' 2'))).toEqual(['Ja, het beleid[1][2]', ...notes])
    expect(await read(run('In 10'), one, comma, raised('5'))).toEqual(['In 10¹,⁵', '1 NOS, 3 mei', '2 AD'])
    expect(await read(said, one, raised(', 2'))).toEqual(['Ja, het beleid[1][2]', ...notes])
    expect((await read(said, one, two))[0]).toBe('Ja, het beleid12')
    expect((await read(run('Ja, 10'), raised('1,2')))[0]).toBe('Ja, 10¹,²')
  })

  it('are refused where one is missing', async () => {
    const source = docx({
      body: `${QUESTION}<w:p>${run('Een')}${reference(7)}</w:p>`,
      footnotes: note(1, 'Een andere.'),
    })
    await expect(read(source)).rejects.toThrow(/A note 1 is referred to, but its text is missing\./u)
  })
})

describe('the lists of a docx', () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '-')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Vraag %1')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`
  const items = (...each: [text: string, list: number, level?: number][]) =>
    each.map(([text, list, at]) => paragraph(text, inList(list, at))).join('')

  it('have the numbers that Word counts and the text does not hold', async () => {
    expect(
      await answered(
        items(
          ['een', 1],
          ['diep', 1, 1],
          ['dieper', 1, 1],
          ['twee', 1],
          ['weer', 1, 1],
          ['vier', 3],
          ['vijf', 1],
        ),
        {
          numbering,
        },
      ),
    ).toEqual([
      'item: 1. een',
      'item: 1a) diep',
      'item: 1b) dieper',
      'item: 2. twee',
      'item: 2a) weer',
      'item: 4. vier',
      'item: 5. vijf',
    ])
  })

  it('have bullets, and dashes where they are printed', async () => {
    expect(await answered(items(['een', 2], ['twee', 2, 1]), { numbering })).toEqual([
      'item: • een',
      'item: - twee',
    ])
  })

  it('may belong to a style', async () => {
    const styles = `<w:style w:styleId="Opsomming"><w:pPr>${inList(2)}</w:pPr></w:style><w:style w:styleId="Eigen"><w:basedOn w:val="Opsomming"/></w:style>`
    expect(await answered(paragraph('een', '<w:pStyle w:val="Eigen"/>'), { numbering, styles })).toEqual([
      'item: • een',
    ])
  })

  it('head questions where their numbers do', async () => {
    const body = `${items(['Zo?', 4])}${paragraph('Antwoord')}${paragraph('Ja.')}${items(['En zo?', 4])}`
    expect(await bodyOf(docx({ body, numbering }))).toEqual([
      'Vraag 1',
      'Zo?',
      'Antwoord',
      'Ja.',
      'Vraag 2',
      'En zo?',
    ])
  })
})

describe('the tables of a docx', () => {
  it('are kept, a row a line', async () => {
    const span = '<w:gridSpan w:val="2"/>'
    expect(
      await answered(
        table(
          row(cell(paragraph('Jaar')), cell(`${paragraph('Bedrag')}${paragraph('in euro')}`, span)),
          row(
            cell(paragraph('2020'), '<w:vMerge w:val="restart"/>'),
            cell(paragraph('1')),
            cell(paragraph('2')),
          ),
          row(cell(paragraph(''), '<w:vMerge/>'), cell(paragraph('3')), cell(paragraph('4'))),
        ),
      ),
    ).toEqual(['table: Jaar\tBedrag in euro\n2020\t1\t2\n\t3\t4'])
  })

  it('keep the text of cells that go on from none, and look at one that goes on over another', async () => {
    const [restart, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>']
    const source = (...rows: string[]) => docx({ body: QUESTION + table(...rows) })
    const parted = source(
      row(cell(paragraph('a')), cell(paragraph('b'), restart)),
      row(cell(paragraph('c'), '<w:gridSpan w:val="2"/>')),
      row(cell(paragraph('')), cell(paragraph('d'), goesOn)),
    )
    expect((await bodyOf(parted)).slice(3)).toEqual(['table: a\tb\nc\n\td'])
    expect((await read(parted)).oddities).toEqual([])
    const over = source(
      row(cell(paragraph('a')), cell(paragraph('b'), restart)),
      row(cell(paragraph('c')), cell(paragraph('d') + paragraph(''), goesOn)),
    )
    expect((await bodyOf(over)).slice(3)).toEqual(['table: a\tb d\nc'])
    expect((await read(over)).oddities).toMatchObject([{ uncertain: true }])
  })

  it('keep a row that begins further to the right under its heads', async () => {
    const later = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph('5'))}</w:tr>`
    expect(await answered(table(row(cell(paragraph('Jaar')), cell(paragraph('Bedrag'))), later))).toEqual([
      'table: Jaar\tBedrag\n\t5',
    ])
  })

  it('are none where questions and answers stand in them', async () => {
    const exchange = (number: number) =>
      row(cell(paragraph(`Vraag ${number}`)), cell(paragraph('Zo?'))) +
      row(cell(`${paragraph(`Antwoord ${number}`)}${paragraph('Ja.')}`))
    expect(await bodyOf(docx({ body: table(exchange(1), exchange(2)) }))).toEqual([
      'Vraag 1',
      'Zo?',
      'Antwoord 1',
      'Ja.',
      'Vraag 2',
      'Zo?',
      'Antwoord 2',
      'Ja.',
    ])
  })

  it('are none where they only set a letterhead', async () => {
    const head = table(
      row(cell(paragraph('Datum')), cell(paragraph('1 mei 2021'))),
      row(cell(`${paragraph('Ministerie')}${paragraph('Den Haag')}`)),
    )
    expect((await bodyOf(docx({ body: head + QUESTION }))).slice(0, 3)).toEqual([
      'Datum 1 mei 2021',
      'Ministerie',
      'Den Haag',
    ])
  })
})

describe('the headings of a docx', () => {
  it('are found by how a letter sets them', async () => {
    const body = `${paragraph('Geachte voorzitter,')}${paragraph('Het regent.')}<w:p>${run('De kust', true)}</w:p>${paragraph('De zee stijgt.')}<w:p>${run('Dit is bij ons vet.', true)}</w:p>`
    expect(await bodyOf(docx({ body }))).toEqual([
      'Geachte voorzitter,',
      'Het regent.',
      'section: De kust',
      'De zee stijgt.',
      'Dit is bij ons vet.',
    ])
  })

  it('are none where they head a question', async () => {
    const bold = (text: string) => `<w:p>${run(text, true)}</w:p>`
    const body = `${bold('Vraag 1')}${bold('Kent u het bericht? 1)')}${bold('Antwoord')}${paragraph('Ja.')}`
    expect(await bodyOf(docx({ body }))).toEqual(['Vraag 1', 'Kent u het bericht? 1)', 'Antwoord', 'Ja.'])
  })

  it('are told of an answer that has none, where every question is bold and every answer not', async () => {
    const ask = (number: number) =>
      `<w:p>${run(`Vraag ${number}`, true)}</w:p><w:p>${run('Zo', true)}${run('?')}</w:p>`
    const body = `${ask(1)}${paragraph('Antwoord')}${paragraph('Ja.')}${ask(2)}${paragraph('Ook dat is zo.')}`
    const source = docx({ body })
    expect((await bodyOf(source)).slice(4)).toEqual(['Vraag 2', 'Zo?', 'answer: Antwoord', 'Ook dat is zo.'])
    expect((await read(source)).oddities).toHaveLength(1)
    const plain = docx({ body: body.replace(/<w:rPr><w:b\/><\/w:rPr>/gu, '') })
    expect((await bodyOf(plain)).filter((line) => line.includes('Antwoord'))).toHaveLength(1)
  })
})
