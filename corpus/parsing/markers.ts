import type { Line } from './line.ts'

/** Where a footnote's number stands in a page's text. */
interface Found {
  note: number
  start: number
  end: number
}

/**
 * Takes the footnote numbers out of a page's lines, and keeps where they stood. Null where not every note is
 * referred to, in order. Only the numbers at the page's foot are looked for: years, dates and amounts stay.
 */
export function takeMarkers(lines: readonly Line[], notes: readonly number[]): Line[] | null {
  const text = lines.map((line) => line.text).join('\n')
  const found = findInOrder(text, notes)
  if (!found) return null
  let start = 0
  return lines.map((line) => {
    const from = start
    const end = from + line.text.length
    start = end + 1
    const own = found.filter((marker) => marker.start >= from && marker.end <= end)
    return own.length === 0 ? line : withoutMarkers(line, from, own)
  })
}

function withoutMarkers(line: Line, from: number, markers: readonly Found[]): Line {
  let text = ''
  let read = 0
  const marks = markers.map(({ note, start, end }, index) => {
    const between = line.text.slice(read, start - from)
    // "China. 3 In" and "5, 6": what a number brought with it goes with it.
    if (index === 0 || !/^,? ?$/u.test(between)) text += between.replace(/ $/u, '')
    read = end - from
    return { note, offset: text.length }
  })
  text += line.text.slice(read)
  const lead = text.length - text.trimStart().length
  return {
    ...line,
    text: text.trim(),
    marks: marks.map(({ note, offset }) => ({ note, offset: Math.max(0, offset - lead) })),
  }
}

/** Digits that may be a footnote's number, or several: `567` may be notes 5, 6 and 7. */
interface Place {
  digits: string
  start: number
  /** Surely, perhaps, or only right behind another marker ("5, 6"). */
  standing: 'sure' | 'perhaps' | 'behind'
}

function findInOrder(text: string, notes: readonly number[]): Found[] | null {
  const places = findPlaces(text)
  const dead = new Set<string>()

  function from(noteIndex: number, position: number): Found[] | null {
    if (noteIndex === notes.length) return []
    const key = `${noteIndex} ${position}`
    if (dead.has(key)) return null
    for (const standing of ['behind', 'sure', 'perhaps']) {
      for (const place of places) {
        if (place.start < position || !stands(place, standing, position)) continue
        const group = split(place, notes.slice(noteIndex))
        const rest = group && from(noteIndex + group.length, place.start + place.digits.length)
        if (group && rest) return [...group, ...rest]
      }
    }
    dead.add(key)
    return null
  }

  function stands(place: Place, standing: string, position: number): boolean {
    if (standing !== 'behind') return place.standing === standing
    return position > 0 && /^,? ?$/u.test(text.slice(position, place.start))
  }

  return from(0, 0)
}

/** The digits of a place as the next notes in order, or null where they are another number. */
function split(place: Place, notes: readonly number[]): Found[] | null {
  const found: Found[] = []
  let read = 0
  for (const note of notes) {
    const digits = String(note)
    if (!place.digits.startsWith(digits, read)) return null
    found.push({ note, start: place.start + read, end: place.start + read + digits.length })
    read += digits.length
    if (read === place.digits.length) return found
  }
  return null
}

function findPlaces(text: string): Place[] {
  // Not a part of a larger number, an ordinal, a percentage or a compound: "70.000", "46e", "306%", "5-jarig".
  const numbers = text.matchAll(/(?<!\d)\d+(?![\p{L}\d%]|-\p{L}|[.,:]\d)/gu)
  return [...numbers].map((match) => {
    const digits = match[0]
    return { digits, start: match.index, standing: standingOf(text, match.index, digits) }
  })
}

function standingOf(text: string, start: number, digits: string): Place['standing'] {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(start + digits.length)
  if (/:\/\/\S*$/u.test(text.slice(Math.max(0, start - 300), start))) return 'behind'
  // "beleid12.", but not "km2".
  if (/\p{L}\p{Ll}$/u.test(before)) return /(?<!\p{L})[kcdm]?m$/u.test(before) ? 'behind' : 'sure'
  // "G20" and "D66" never; perhaps the note behind "VN".
  if (/\p{L}$/u.test(before)) return /\p{Lu}\p{Lu}$/u.test(before) ? 'perhaps' : 'behind'
  // "2015.3 De" is the year and note 3; "2.3" may be a paragraph's number.
  if (/\d\.$/u.test(before)) return /(?<!\d)\d{4}\.$/u.test(before) ? 'sure' : 'perhaps'
  if (/\d[,:]$/u.test(before)) return 'behind'
  // "Region?1", "’1?", "»1 dat", "(16 maart 2018).12 De"; not the opening quote of "’90".
  if (/\S[.,;:?!…’'"”»)\]]$/u.test(before)) return 'sure'
  // "China. 3 In".
  if (/[.?!][’'"”»)\]]?[ \n]$/u.test(before) && /^(?: [^\p{Ll}\d]|\n|$)/u.test(after)) return 'perhaps'
  return 'behind'
}
