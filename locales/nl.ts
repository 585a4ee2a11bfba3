import { nlCard } from './card-nl.ts'
import { datesIn } from './dates.ts'
import type { Words } from './words.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const dates = datesIn('nl', 'zonder datum')
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const nl: Words = {
  ...nlCard,
  dayAndYear: dates.dayAndYear,

  search: {
    label: 'Zoek in officiële standpunten',
    placeholder: 'Zoek een onderwerp of woord',
    clear: 'Wis',
    loading: 'Bezig met opzoeken',
  },
  concepts: { onPage: 'Op deze pagina', inQuery: 'Onderwerpen' },
  order: { label: 'Volgorde', best: 'Beste eerst', newest: 'Nieuwste eerst' },
  filters: {
    title: 'Beperk tot',
    labels: {
      year: 'Jaar',
      minister: 'Minister die antwoordt',
      party: 'Partij die vraagt',
      kind: 'Soort document',
    },
    year: 'Jaar',
    minister: 'Minister',
    party: 'Partij',
    kind: 'Soort',
    names: { year: 'jaar', minister: 'minister', party: 'partij', kind: 'soort' },
    kinds: { answers: 'antwoord', letter: 'brief', question: 'vraag', delay: 'uitstel', motion: 'motie' },
  },

  positions: (count) => counted(count, 'standpunt', 'standpunten'),
  positionsFromTo: (count, from, to) => `${nl.positions(count)}, ${from === to ? from : `${from}–${to}`}`,
  subjects: (count) => counted(count, 'onderwerp', 'onderwerpen'),
  mentions: (count) => counted(count, 'vermelding', 'vermeldingen'),
  more: (count) => `Toon nog ${count}`,
  foundBy: (concepts, words) =>
    `Gevonden op: ${[...concepts, ...words.map((word) => `‘${word}’`)].join(', ')}`,
  weak: (count) => `Raakt er zijdelings aan (${count})`,
  corrected: (query, instead) => `Gezocht op ‘${instead}’. Bedoelde u dat met ‘${query}’?`,

  list: (items) => list.format(items),
  question: (number) => `Vraag ${number}`,
  answer: (numbers) => (numbers.length < 2 ? 'Antwoord' : `Antwoord op ${nl.questions(numbers)}`),
  kinds: {
    answers: 'Antwoorden op Kamervragen',
    letter: 'Kamerbrief',
    question: 'Kamervragen: gesteld, voor zover hier bekend nog niet beantwoord',
    delay: 'Kamervragen: gesteld, voor zover hier bekend nog niet beantwoord',
    motion: 'Motie uit de Kamer, niet van de regering',
  },
  knownKinds: {
    answers: 'Antwoorden op Kamervragen',
    letter: 'Kamerbrief',
    question: 'Kamervragen',
    delay: 'Bericht van uitstel',
    motion: 'Motie',
  },
  notPosition: {
    question: 'gesteld, nog niet beantwoord',
    delay: 'gesteld, nog niet beantwoord',
    motion: 'motie uit de Kamer',
  },
  unanswered: (count) => `Gesteld, nog niet beantwoord (${count})`,
  motions: (count) => `Moties uit de Kamer, niet van de regering (${count})`,
  table: 'Tabel',
  notice: 'Bericht van uitstel',
  later: (day) => `Nieuwer standpunt: ${day}`,
  knownOnly: (count) =>
    `${counted(count, 'officieel document', 'officiële documenten')} over dit onderwerp, niet in dit corpus`,
  andMore: (count) => `en nog ${count}`,
  heldLater: 'Later over dit onderwerp',
  zaak: (number) => `Zaak ${number}`,

  back: 'Terug',
  copy: 'Kopieer met bron',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
  retry: 'Probeer opnieuw',

  notes: 'Noten',
  note: (number) => `Noot ${number}`,
  backToText: (number) => `Terug naar noot ${number} in de tekst`,

  source: 'Bron',
  case: 'Zaak',
  wholeDocument: 'Lees het hele document',
  asked: 'Gevraagd',
  facts: {
    answers: { day: 'Beantwoord', askers: 'Vragen van', ministers: 'Antwoord van' },
    letter: { day: 'Verzonden', askers: 'Vragen van', ministers: 'Brief van' },
    question: { day: 'Gepubliceerd', askers: 'Vragen van', ministers: 'Gericht aan' },
    delay: { day: 'Uitstel gemeld', askers: 'Vragen van', ministers: 'Uitstel van' },
    motion: { day: 'Voorgesteld', askers: 'Motie van', ministers: 'Gericht aan' },
  },
  alsoFor: 'Mede namens',

  coverage: ({ documents, from, to, edition }) =>
    `${counted(documents, 'document', 'documenten')}, ${dates.day(from)} – ${dates.day(to)} (stand van ${dates.day(edition)})`,
  verbatim: 'Letterlijke tekst',

  nothing: {
    title: (query) => `Niets gevonden voor ‘${query}’`,
    onConcept: 'Niets gevonden over dit onderwerp',
    meaning: (documents) =>
      `Het staat niet in ${documents === 1 ? 'dit ene document' : `deze ${documents} documenten`}. In andere stukken kan het wel staan.`,
    covers: (subjects, { from, to }) =>
      `Ze gaan over ${list.format(subjects)}, ${from === to ? from : `${from}–${to}`}.`,
    elsewhere: 'Zoek verder bij',
    unofficial: 'niet van de overheid',
  },
  failed: {
    title: 'Opzoeken lukte niet',
    advice: 'De documenten konden niet worden gelezen. Blijft dat zo, zet de extensie dan uit en weer aan.',
  },
  empty: {
    title: 'Wat zei de regering?',
    byTyping: 'Typ een onderwerp, een naam of een paar woorden, in het Nederlands of Engels.',
    bySelecting: 'Of selecteer tekst op een pagina en klik met de rechtermuisknop.',
  },

  site: {
    on: (host) => `Weer op ${host}`,
    isOff: (host) => `Op ${host} wordt niets gemarkeerd.`,
  },
  open: { panel: 'Open paneel', tab: 'Open in tab' },
  page: {
    unread: 'Standpunt leest alleen nieuwssites die op de lijst staan.',
    without: 'Op deze pagina staat geen onderwerp uit deze documenten.',
    gone: 'Deze vermelding staat niet meer op de pagina.',
    scroll: 'Toon op de pagina',
  },
  document: {
    unknown: 'Dit document zit niet in Standpunt',
    unknownPassage: 'Dit standpunt staat niet in het document. Hier is het hele document.',
    searchInstead: 'Zoek op wat u wilt weten, of zoek verder bij een officiële bron.',
  },
}
