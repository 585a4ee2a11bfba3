import { describe, expect, it } from 'vitest'
import { bodyOf, notesOf, read, refusal } from './fixture.ts'
import { odt } from './packed.ts'

describe('an odt', () => {
  it('is read with what is printed around it apart', async () => {
    const source = odt(
      `<draw:frame draw:name="frillblok"><draw:text-box><text:p text:style-name="frillblok">ah-tk-20202021-9999</text:p></draw:text-box></draw:frame>
      <table:table table:style-name="parlementair.koptable"><table:table-row><table:table-cell><text:p>Tweede Kamer</text:p></table:table-cell></table:table-row></table:table>
      <text:p text:style-name="kamervraagnummer">9999</text:p><text:p>Vragen van <text:span>Jansen</text:span><text:s text:c="3"/>(XYZ).</text:p>
      <text:p>Vraag 1</text:p><text:p>Zo<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>?</text:p>`,
      {
        meta: '<meta:user-defined meta:name="OVERHEIDop.ParlID/DC.identifier">ah-tk-20202021-9999</meta:user-defined>',
      },
    )
    const { furniture, stated, oddities } = await read(source)
    expect(await bodyOf(source)).toEqual(['Vragen van Jansen (XYZ).', 'Vraag 1', 'Zo?'])
    expect(furniture.map(({ text }) => text)).toEqual([
      'ah-tk-20202021-9999',
      'Tweede Kamer',
      '9999',
      'kader',
      'Pagina 1',
    ])
    expect(stated).toEqual({ id: 'ah-tk-20202021-9999' })
    expect(oddities).toEqual([
      {
        line: 6,
        problem: 'A box hangs beside the text here, and is in no passage: "kader".',
        uncertain: true,
      },
    ])
  })

  it('tells of a picture in a line, which goes on behind it', async () => {
    const source = odt('<text:p>Een<draw:frame><draw:image/></draw:frame> twee<draw:frame/>.</text:p>')
    expect(await bodyOf(source)).toEqual(['Een twee.'])
    expect((await read(source)).oddities).toEqual([
      { line: 1, problem: 'An image stands here, which is not shown.' },
    ])
  })

  it('keeps what its styles raise and lower, or refuses it', async () => {
    const style = (name: string, position: string, parent = '') =>
      `<style:style style:name="${name}" style:family="text" style:parent-style-name="${parent}">${position === '' ? '' : `<style:text-properties style:text-position="${position}"/>`}</style:style>`
    const styles =
      style('hoog', 'super 58%') +
      style('laag', '-33% 58%') +
      style('ook', '', 'hoog') +
      style('gewoon', '0% 100%', 'hoog')
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
    const source = (text: string) => odt(`<text:p>${text}</text:p>`, { styles })
    expect(
      await bodyOf(
        source(
          `10${span('hoog', '6 ')}keer, 10${span('hoog', '–')}${span('ook', '12')}, log 10${span('laag', '2')}, m${span('hoog', '3')}, 20${span('gewoon', '20')}.`,
        ),
      ),
    ).toEqual(['10⁶ keer, 10⁻¹², log 10₂, m3, 2020.'])
    expect(await refusal(source(`Tot 10${span('hoog', '6a')}`))).toMatch(
      /sample:1: Behind "Tot 10" stands raised/u,
    )
  })

  it('is looked at where a style strikes text through', async () => {
    const style = (name: string, family: string, line: string, parent = '') =>
      `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${line && `style:text-line-through-style="${line}"`}/></style:style>`
    const styles =
      style('T1', 'text', 'solid') +
      style('T2', 'text', '', 'T1') +
      style('T3', 'text', 'none', 'T1') +
      style('P1', 'paragraph', 'solid')
    const told = async (text: string) => {
      const { body, oddities } = await read(odt(text, { styles }))
      return [...body.map(({ text: line }) => line), ...oddities]
    }
    const span = (name: string) =>
      `<text:p>Ja, <text:span text:style-name="${name}">nooit</text:span> altijd.</text:p>`
    const problem = '"nooit" is struck through, and read as text.'
    for (const name of ['T1', 'T2'])
      expect(await told(span(name))).toEqual(['Ja, nooit altijd.', { line: 1, problem, uncertain: true }])
    expect(await told(span('T3'))).toEqual(['Ja, nooit altijd.'])
    expect(await told('<text:p>Ja.</text:p><text:p text:style-name="P1">nooit</text:p>')).toEqual([
      'Ja.',
      'nooit',
      { line: 2, problem, uncertain: true },
    ])
  })

  it('keeps the columns and rows of a table that says how often a cell or a row stands there', async () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`
    const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
    const columns = (times: number) => `table:number-columns-repeated="${times}"`
    const rows = (times: number) => `table:number-rows-repeated="${times}"`
    const table = (content: string) => odt(`<table:table>${content}</table:table>`)
    expect(
      await bodyOf(
        table(
          row(cell('Jaar') + cell('', columns(2)) + cell('Som', 'table:number-rows-spanned="4"')) +
            row(cell('0', columns(3)), rows(2)) +
            row(cell('', columns(3)), rows(2)) +
            row(cell('1') + cell('2', columns(2)) + cell('3') + cell('', columns(16380))),
        ),
      ),
    ).toEqual(['table: Jaar\t\t\tSom\n0\t0\t0\n0\t0\t0\n1\t2\t2\t3\t'])
    expect(await refusal(table(row(cell('0'), rows(61))))).toMatch(/sample:1: A part of a table .* 61 times/u)
    const nested = `<table:table-cell><table:table>${row(cell('0'))}</table:table></table:table-cell>`
    expect(await refusal(table(row(nested, rows(2))))).toMatch(/2 times/u)
  })

  it('keeps notes, and where they stood', async () => {
    const note = (number: number, text: string) =>
      `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`
    const source = odt(`<text:p>Een${note(1, 'Eerst.')} en twee${note(2, 'Dan.')}.</text:p>`)
    expect(await bodyOf(source)).toEqual(['Een[1] en twee[2].'])
    expect(await notesOf(source)).toEqual(['1: Eerst.', '2: Dan.'])
  })

  it('keeps lists, with the labels that their style prints, and tables', async () => {
    const styles = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")" text:start-value="2"/>
      <text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>`
    const source = odt(
      `<text:list text:style-name="L1"><text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>diep</text:p></text:list-item></text:list></text:list-item>
      <text:list-item><text:p>twee</text:p></text:list-item></text:list>
      <text:list><text:list-item><text:p>los</text:p></text:list-item></text:list>
      <table:table><table:table-column/><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Jaar</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><text:p>2020</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>`,
      { styles },
    )
    expect(await bodyOf(source)).toEqual([
      'item: b) een',
      'item: – diep',
      'item: c) twee',
      'item: • los',
      'table: Jaar\t\t1\n2020\t\t2',
    ])
  })

  it('numbers lists as their styles say: with the levels above, with letters behind z, or not at all', async () => {
    const level = (at: number, more: string) => `<text:list-level-style-number text:level="${at}" ${more}/>`
    const styles = `<text:list-style style:name="L1">${level(1, 'style:num-format="1" style:num-suffix="."')}${level(2, 'style:num-format="a" style:num-suffix="." text:display-levels="2" text:start-value="28"')}${level(3, 'style:num-format="a" style:num-suffix="." style:num-letter-sync="true" text:start-value="28"')}${level(4, 'style:num-format=""')}</text:list-style>`
    const item = (text: string, inside = '') =>
      `<text:list-item><text:p>${text}</text:p>${inside && `<text:list>${inside}</text:list>`}</text:list-item>`
    const list = item('een') + item('twee', item('diep', item('dieper', item('diepst'))))
    expect(await bodyOf(odt(`<text:list text:style-name="L1">${list}</text:list>`, { styles }))).toEqual([
      'item: 1. een',
      'item: 2. twee',
      'item: 2.ab. diep',
      'item: bb. dieper',
      'item: diepst',
    ])
  })

  it('goes on with the list that a list names, and not with another of its style', async () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>'
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`
    const list = (content: string, more = '') =>
      `<text:list text:style-name="L1" ${more}>${content}</text:list>`
    const header = `<text:list-header><text:p>kop</text:p><text:list>${item('diep')}${item('dieper')}</text:list></text:list-header>`
    const source = odt(
      list(item('een'), 'xml:id="a"') +
        list(item('een') + item('twee'), 'xml:id="b"') +
        list(item('twee'), 'xml:id="c" text:continue-list="a"') +
        list(item('drie'), 'xml:id="d" text:continue-list="c"') +
        list(item('drie'), 'xml:id="e" text:continue-list="b"') +
        list(item('vier'), 'text:continue-list="a"') +
        list(item('vijf') + header, 'text:continue-numbering="true"'),
      { styles },
    )
    expect(await bodyOf(source)).toEqual([
      'item: 1. een',
      'item: 1. een',
      'item: 2. twee',
      'item: 2. twee',
      'item: 3. drie',
      'item: 3. drie',
      'item: 4. vier',
      'item: 5. vijf',
      'kop',
      'item: a) diep',
      'item: b) dieper',
    ])
  })

  it('is refused where the outline numbers a heading, since nobody reads that number', async () => {
    const source = (format: string) =>
      odt('<text:p>Een</text:p><text:h text:outline-level="1">Twee</text:h>', {
        named: `<text:outline-style><text:outline-level-style text:level="1" style:num-format="${format}"/></text:outline-style>`,
      })
    expect(await bodyOf(source(''))).toEqual(['Een', 'section: Twee'])
    expect(await refusal(source('1'))).toMatch(/sample:2: A heading is numbered by the outline/u)
  })
})
