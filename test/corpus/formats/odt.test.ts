import { describe, expect, it } from 'vitest'
import { bodyOf, notesOf, read } from './fixture.ts'
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
    expect(oddities).toEqual([])
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
})
