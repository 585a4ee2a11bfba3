import { describe, expect, it } from 'vitest'
import { cite, parliamentaryYear, quotation } from '../../corpus/citation.ts'
import { readCorpus } from '../../corpus/read-corpus.ts'
import type { DocumentFacts, Passage } from '../../corpus/types.ts'

const documents = await readCorpus()

function find(id: string) {
  for (const document of documents) {
    const passage = document.passages.find((candidate) => candidate.id === id)
    if (passage) return { document, passage }
  }
  throw new Error(`There is no ${id}.`)
}

describe('the citation', () => {
  it.each([
    ['ah-tk-20212022-3578#9', 'Aanhangsel Handelingen II 2021/22, nr. 3578, antwoord op vraag 9'],
    ['ah-tk-20192020-573#2', 'Aanhangsel Handelingen II 2019/20, nr. 573, antwoord op vragen 2, 3 en 6'],
    ['ah-tk-20202021-1699#3', 'Aanhangsel Handelingen II 2020/21, nr. 1699, antwoord op vragen 3 en 4'],
    ['kst-32735-209#3', 'Kamerstukken II 2018/19, 32735, nr. 209'],
  ])('of %s is in the parliamentary form', (id, citation) => {
    const { document, passage } = find(id)
    expect(cite(document, passage)).toBe(citation)
  })

  it('of a document names no answer', () => {
    expect(cite(find('ah-tk-20212022-3578#9').document)).toBe('Aanhangsel Handelingen II 2021/22, nr. 3578')
  })

  it.each([
    ['kst-35570-V-43', '2020-11-25', 'Kamerstukken II 2020/21, 35570 V, nr. 43'],
    ['kst-21501-20-1606', '2020-10-01', 'Kamerstukken II 2020/21, 21501-20, nr. 1606'],
    ['kst-35570-A', null, 'Kamerstukken I, 35570, nr. A'],
    ['ah-ek-19992000-3', '2000-01-05', 'Aanhangsel Handelingen I 1999/2000, nr. 3'],
  ])('of %s is right for chapter, chamber and turn of the century', (id, publishedOn, citation) => {
    const facts: DocumentFacts = { ...find('kst-32735-209#1').document, id, publishedOn }
    expect(cite(facts)).toBe(citation)
  })

  it.each([
    ['2018-09-17', 2017],
    ['2018-09-18', 2018],
    ['2018-09-27', 2018],
    ['2020-09-14', 2019],
    ['2020-09-15', 2020],
    ['2021-09-20', 2020],
    ['2021-09-21', 2021],
    ['2022-01-01', 2021],
  ])('has the parliamentary year, which begins on the third Tuesday of September: %s is %i', (day, year) => {
    expect(parliamentaryYear(day)).toBe(year)
  })
})

describe('a quotation', () => {
  it('holds question, answer in quotation marks, speaker, day, citation and address', () => {
    const { document, passage } = find('ah-tk-20192020-573#1')
    expect(quotation(document, passage).text).toBe(
      [
        'Vraag 1: Bent u bekend met het bericht ‘Organen van levende Oeigoeren uit lichaam gesneden’?',
        '“Ja.”',
        'Blok (Buitenlandse Zaken), 30 oktober 2019, Aanhangsel Handelingen II 2019/20, nr. 573, antwoord op vraag 1\nhttps://zoek.officielebekendmakingen.nl/ah-tk-20192020-573.html',
      ].join('\n\n'),
    )
  })

  it('holds all questions of a joint answer, and all who answer', () => {
    const { document, passage } = find('ah-tk-20202021-2302#2')
    const { text } = quotation(document, passage)
    expect(text.match(/^Vraag \d/gmu)).toEqual(['Vraag 2', 'Vraag 3', 'Vraag 4'])
    expect(text).toContain(
      'Blok (Buitenlandse Zaken) en Kaag (Buitenlandse Handel en Ontwikkelingssamenwerking)',
    )
  })

  it('opens the marks at the first paragraph, and closes them at the last', () => {
    const { document, passage } = find('kst-32735-209#4')
    const parts = quotation(document, passage).text.split('\n\n')
    expect(parts[0]).toBe('Interventies tot nu toe')
    expect(parts.filter((part) => part.startsWith('“'))).toEqual([`“${passage.paragraphs[0]}`])
    expect(parts.filter((part) => part.endsWith('”'))).toEqual([`${passage.paragraphs.at(-1)}”`])
  })

  it('is safe as HTML', () => {
    const { document, passage } = find('ah-tk-20192020-573#1')
    const odd: Passage = { ...passage, paragraphs: ['<img src=x onerror="a()"> & \'b\''] }
    const { html } = quotation(document, odd)
    expect(html).toContain('<p>“&#60;img src=x onerror=&#34;a()&#34;&#62; &#38; &#39;b&#39;”</p>')
    expect(html).toContain(`<a href="${document.url}">`)
  })
})
