import { h, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Card } from '../../components/Card.tsx'
import { LaterDocuments } from '../../components/LaterDocuments.tsx'
import { LookupResults } from '../../components/LookupResults.tsx'
import { PassageMeta } from '../../components/PassageMeta.tsx'
import { PassageText } from '../../components/PassageText.tsx'
import type { Lookup } from '../../components/use-lookup.ts'
import { WordsProvider } from '../../components/words-context.tsx'
import type { TextLink } from '../../corpus/references/link-references.ts'
import type { KnownDocument } from '../../corpus/register/known-document.ts'
import type { LookupAnswer } from '../../corpus/search/corpus.ts'
import type { DocumentKind, Passage } from '../../corpus/types.ts'
import { en } from '../../locales/en.ts'
import { answers } from '../fixtures/documents.ts'

const passage: Passage = {
  id: 'ah-tk-20212022-1#2',
  questions: [
    { number: 2, text: 'Klopt dit?' },
    { number: 3, text: 'Zo ja, waarom?' },
  ],
  heading: null,
  paragraphs: ['Zie <b>hier</b>.', '• een', '• twee'],
  footnotes: [
    {
      number: 7,
      text: 'Zie https://example.org/a_b.',
      urls: ['https://example.org/a_b'],
      anchors: [{ part: 'paragraph', index: 2, offset: 6 }],
    },
  ],
}
const texts = (html: string) => html.replace(/<[^>]*>/g, '')

describe('a passage', () => {
  const html = render(h(PassageText, { passage }))

  it('keeps a joint answer one answer to all its questions', () => {
    expect(texts(html)).toContain('Antwoord op vragen 2 en 3')
    expect(html.match(/Antwoord/g)).toHaveLength(1)
  })

  it('shows markup in a text as text', () => {
    expect(html).toContain('Zie &lt;b>hier&lt;/b>.')
    expect(html).not.toContain('<b>')
  })

  it('calls a footnote in the list item where its number stood, and links note and address', () => {
    expect(html).toMatch(/<li>twee<sup><a [^>]*href="#ah-tk-20212022-1#2-note-7"[^>]*>7<\/a><\/sup><\/li>/)
    expect(html).toMatch(/<a [^>]*href="https:\/\/example.org\/a_b"[^>]*>https:\/\/example.org\/a_b<\/a>\./)
  })

  it('marks the sentence that was found', () => {
    const found = { text: 'Zie <b>hier</b>.', matches: [{ start: 0, end: 3 }] }
    expect(render(h(PassageText, { passage, found }))).toContain('<mark>Zie</mark> &lt;b>')
  })
})

describe('the line above a passage', () => {
  it('gives a notice of delay to the ministers, and its questions to those who asked, each with its day', () => {
    const { passages: _, ...facts } = answers('ah-tk-20222023-1', '2022-10-20', [])
    const document = { ...facts, kind: 'delay' as const, askedOn: '2022-09-28' }
    const line = (made: Partial<Passage>) =>
      texts(render(h(PassageMeta, { document, passage: { ...passage, ...made } })))
    expect(line({})).toMatch(
      /^28 sep 2022 · gesteld[^·]* · Jansen · vragen 2 en 3 · Bericht van uitstel: minister De Vries, 20 okt 2022$/,
    )
    expect(line({ paragraphs: [] })).toMatch(/^28 sep 2022 · gesteld[^·]* · Jansen · vragen 2 en 3$/)
  })
})

describe('the text of a passage', () => {
  const shown = (made: Partial<Passage>, links: TextLink[] = []) =>
    render(h(PassageText, { passage: { ...passage, questions: [], footnotes: [], ...made }, links }))
  const link = (start: number, end: number, target: TextLink['target']): TextLink => ({
    part: 'paragraph',
    index: 0,
    start,
    end,
    target,
  })

  it('links what it refers to, here or at its official page, and stays the same text', () => {
    const text = 'Zie vraag 8 en Kamerstuk 32 735, nr. 1.'
    const html = shown({ paragraphs: [text] }, [
      link(4, 11, { held: 'ah-tk-20212022-1#8' }),
      link(15, 38, { url: 'https://zoek.officielebekendmakingen.nl/kst-32735-1.html' }),
    ])
    expect(texts(html)).toBe(text)
    expect(html).toContain('<a class="link reference" href="#ah-tk-20212022-1#8">vraag 8</a>')
    expect(html).toMatch(
      /<a [^>]*href="https:[^"]*kst-32735-1.html" target="_blank" rel="noreferrer">Kamerstuk 32/,
    )
  })

  it('links in a list item and in a cell where the reference stands', () => {
    const target = { held: 'ah-tk-20212022-1#8' }
    expect(shown({ paragraphs: ['• Zie vraag 8.'] }, [link(6, 13, target)])).toMatch(
      /<li>Zie <a [^>]*>vraag 8<\/a>\.<\/li>/,
    )
    expect(shown({ paragraphs: ['a\tvraag 8\nb\tc'] }, [link(2, 9, target)])).toMatch(
      /<td><a [^>]*>vraag 8<\/a><\/td>/,
    )
  })

  it('shows a table as one that the keyboard can scroll', () => {
    const html = shown({ paragraphs: ['Land\t2023\nNederland\t1.204'] })
    expect(html).toMatch(/<section class="table-box" aria-label="Tabel" tabindex="0"><table/)
    expect(html).toContain('<td class="figure">1.204</td>')
  })

  it('calls the text under questions an answer only where it is one', () => {
    const notice = {
      ...passage,
      questions: [{ number: 1, text: 'Klopt dit?' }],
      paragraphs: ['Dat volgt later.'],
    }
    expect(texts(render(h(PassageText, { passage: notice, kind: 'delay' })))).toMatch(
      /Bericht van uitstelDat volgt/,
    )
    const question = { ...notice, paragraphs: [] }
    expect(texts(render(h(PassageText, { passage: question, kind: 'question' })))).not.toContain('Antwoord')
  })
})

describe('later documents', () => {
  const known = (id: string, status: KnownDocument['status'] = 'verified'): KnownDocument => ({
    id,
    kind: 'answers',
    date: '2025-01-09',
    title: null,
    by: null,
    zaak: null,
    about: ['uyghurs'],
    status,
  })

  it('are one line with three links at first, and a link only where one was seen', () => {
    const documents = [1, 2, 3, 4].map((number) =>
      known(`ah-tk-20242025-${number}`, number === 2 ? 'by-pattern' : 'verified'),
    )
    const html = render(h(LaterDocuments, { documents, title: 'Later' }))
    expect(html).toMatch(/^<details class="later"><summary/)
    expect(texts(html)).toContain(
      '9 jan 2025 · Antwoorden op KamervragenAanhangsel Handelingen II 2024/25, nr. 1',
    )
    expect(html.match(/<a /g)).toHaveLength(2)
    expect(texts(html)).toMatch(/Toon nog 1$/)
    expect(render(h(LaterDocuments, { documents: [], title: 'Later' }))).toBe('')
  })
})

describe('a look-up', () => {
  const { passages, ...document } = answers('ah-tk-20212022-1', '2022-07-15', [
    ['Klopt dit?', 'Ja, dat klopt.'],
  ])
  const coverage = {
    documents: 5,
    passages: 48,
    from: '2018-09-27',
    to: '2022-07-15',
    edition: '2026-11-01',
    subjects: [{ nl: 'de Oeigoeren', en: 'the Uyghurs' }],
    facets: { year: [], minister: [], party: [], kind: [] },
  }
  const answer = (results: LookupAnswer['results'], corrected: string | null = null): LookupAnswer => ({
    query: 'klopt',
    results,
    concepts: [],
    corrected,
    later: [],
  })
  const found = passages.map((one) => ({
    passage: one,
    document,
    score: 1,
    concepts: [],
    isWeak: false,
    why: { concepts: [{ nl: 'dwangarbeid', en: 'forced labour' }], words: ['klopt'] },
    snippet: { text: 'Ja, dat klopt.', matches: [{ start: 8, end: 13 }] },
    links: [],
    later: [],
  }))
  const shown = (lookup: Lookup, query = 'klopt') =>
    render(
      h(
        LookupResults,
        { lookup, coverage, query, onOpen: () => {}, onRetry: () => {} },
        h('p', null, 'begin') as VNode,
      ),
    )

  it('that is not asked yet shows the ways on', () => {
    expect(texts(shown({ state: 'idle' }))).toBe('begin')
  })

  it('shows lines while the first answer loads, and the previous answer after that', () => {
    expect(shown({ state: 'loading', previous: null })).toContain('skeleton')
    const next = shown({ state: 'loading', previous: answer(found) })
    expect(next).not.toContain('skeleton')
    expect(texts(next)).toContain('Ja, dat klopt.')
  })

  it('that failed says so and offers another try', () => {
    expect(texts(shown({ state: 'failed' }))).toMatch(/Opzoeken lukte niet.*Probeer opnieuw/)
  })

  it('that found nothing says what that means, and where else to look', () => {
    const html = shown({ state: 'found', answer: answer([]) }, 'x'.repeat(100_000))
    expect(texts(html)).toContain('0 standpunten')
    expect(texts(html)).toContain('niet in deze 5 documenten')
    expect(texts(html)).toContain('Ze gaan over de Oeigoeren, 2018–2022.')
    expect(html).toContain('https://zoek.officielebekendmakingen.nl/resultaten?q=xxx')
    expect(html.length).toBeLessThan(4000)
  })

  it('says how many it found before anything else, then date, minister, question and the sentence', () => {
    const html = shown({ state: 'found', answer: answer(found) })
    expect(texts(html)).toMatch(
      /^1 standpunt, 2022.*15 jul 2022 · minister De Vries · vraag 1.*Klopt dit\?.*Ja, dat klopt\./,
    )
    expect(html).toContain('Ja, dat <mark>klopt</mark>.')
  })

  it('keeps what is no position apart, and does not count it', () => {
    const [one] = found
    if (!one) throw new Error('There is no result.')
    const other = (kind: DocumentKind) => ({ ...one, document: { ...document, kind } })
    const html = shown({ state: 'found', answer: answer([one, other('question'), other('motion')]) })
    expect(texts(html)).toMatch(
      /^1 standpunt, 2022.*Gesteld, nog niet beantwoord \(1\).*Moties uit de Kamer, niet van de regering \(1\)/,
    )
    expect(html.match(/<section class="others">/g)).toHaveLength(2)
  })

  it('says why it found each', () => {
    expect(texts(shown({ state: 'found', answer: answer(found) }))).toContain(
      'Gevonden op: dwangarbeid, ‘klopt’',
    )
  })

  it('keeps what hardly touches on it apart, behind what does', () => {
    const [one] = found
    if (!one) throw new Error('There is no result.')
    const html = shown({ state: 'found', answer: answer([one, { ...one, isWeak: true }]) })
    expect(texts(html)).toMatch(/^2 standpunten, 2022.*Raakt er zijdelings aan \(1\)/)
  })

  it('says what it searched instead of a mistyped word', () => {
    const html = shown({ state: 'found', answer: answer(found, 'klopt') }, 'klotp')
    expect(texts(html)).toContain('Gezocht op ‘klopt’. Bedoelde u dat met ‘klotp’?')
  })
})

describe('a card', () => {
  const position = {
    passage: 'ah-tk-20212022-1#1',
    date: '2022-07-15',
    ministers: [{ name: 'De Vries', rank: 'minister' as const }],
    questions: [1],
    heading: null,
    sentence: 'Ja, dat klopt.',
    matches: [{ start: 8, end: 13 }],
  }
  const html = render(
    h(
      WordsProvider,
      { value: en },
      h(Card, {
        content: {
          concept: { id: 'uyghurs', preferred: { nl: 'Oeigoeren', en: 'Uyghurs' } },
          total: 4,
          later: 2,
          positions: [position],
        },
        host: 'nos.nl',
        onClose: () => {},
        onReadOn: () => {},
        onSiteOff: () => {},
      }),
    ),
  )

  it('speaks the language of the browser, and quotes in Dutch', () => {
    expect(texts(html)).toMatch(
      /^Uyghurs15 Jul 2022 · Minister De Vries · question 1.*2 later official documents on this subject, not in this corpusAll 4 positionsNot on nos.nl$/,
    )
    expect(html).toMatch(/<section [^>]*lang="en"/)
    expect(html).toMatch(/<p [^>]*lang="nl"[^>]*>Ja, dat <mark>klopt<\/mark>\./)
  })

  it('is a dialog with the name of its concept', () => {
    expect(html).toMatch(/role="dialog" aria-labelledby="standpunt-concept"/)
    expect(html).toMatch(/<h2 [^>]*id="standpunt-concept">Uyghurs<\/h2>/)
  })
})
