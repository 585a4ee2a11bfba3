import { h, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Card } from '../../components/Card.tsx'
import { LookupResults } from '../../components/LookupResults.tsx'
import { PassageText } from '../../components/PassageText.tsx'
import type { Lookup } from '../../components/use-lookup.ts'
import { WordsProvider } from '../../components/words-context.ts'
import type { LookupAnswer } from '../../corpus/search/corpus.ts'
import type { Passage } from '../../corpus/types.ts'
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

describe('a look-up', () => {
  const { passages, ...document } = answers('ah-tk-20212022-1', '2022-07-15', [
    ['Klopt dit?', 'Ja, dat klopt.'],
  ])
  const coverage = { documents: 5, passages: 48, from: '2018-09-27', to: '2022-07-15', edition: '2026-11-01' }
  const answer = (results: LookupAnswer['results'], corrected: string | null = null): LookupAnswer => ({
    query: 'klopt',
    results,
    concepts: [],
    corrected,
  })
  const found = passages.map((one) => ({
    passage: one,
    document,
    score: 1,
    concepts: [],
    snippet: { text: 'Ja, dat klopt.', matches: [{ start: 8, end: 13 }] },
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

  it('says what it searched instead of a mistyped word', () => {
    const html = shown({ state: 'found', answer: answer(found, 'klopt') }, 'klotp')
    expect(texts(html)).toContain('Niets voor ‘klotp’, wel voor ‘klopt’.')
  })
})

describe('a card', () => {
  const position = {
    passage: 'ah-tk-20212022-1#1',
    date: '2022-07-15',
    ministers: ['De Vries'],
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
      /^Uyghurs15 Jul 2022 · Minister De Vries · question 1.*All 4 positionsNot on nos.nl$/,
    )
    expect(html).toMatch(/<section [^>]*lang="en"/)
    expect(html).toMatch(/<p [^>]*lang="nl"[^>]*>Ja, dat <mark>klopt<\/mark>\./)
  })

  it('is a dialog with the name of its concept', () => {
    expect(html).toMatch(/role="dialog" aria-labelledby="standpunt-concept"/)
    expect(html).toMatch(/<h2 [^>]*id="standpunt-concept">Uyghurs<\/h2>/)
  })
})
