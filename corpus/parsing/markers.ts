import { editLine, withoutOuterSpace } from './edit-line.ts'
import type { Line } from './line.ts'
import { findPlaces, type Place, type PlaceOptions } from './marker-places.ts'

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
export function takeMarkers(
  lines: readonly Line[],
  notes: readonly number[],
  options: PlaceOptions = {},
): Line[] | null {
  const text = lines.map((line) => line.text).join('\n')
  const found = notes.length > MOST_NOTES ? null : findInOrder(text, notes, findPlaces(text, options))
  if (!found) return null
  let start = 0
  let next = 0
  return lines.map((line) => {
    const from = start
    const end = from + line.text.length
    start = end + 1
    const first = next
    while (next < found.length && (found[next]?.end ?? 0) <= end) next++
    return next === first ? line : withoutMarkers(line, from, found.slice(first, next))
  })
}

/** No page has as many. */
const MOST_NOTES = 2000

function withoutMarkers(line: Line, from: number, markers: readonly Found[]): Line {
  let read = 0
  const edits = markers.map(({ note, start, end }, index) => {
    const between = line.text.slice(read, start - from)
    // "China. 3 In" and "5, 6": what a number brought with it goes with it.
    const brought = index > 0 && /^,? ?$/u.test(between) ? between.length : between.endsWith(' ') ? 1 : 0
    read = end - from
    return { start: start - from - brought, end: read, notes: [note] }
  })
  return withoutOuterSpace(editLine(line, edits))
}

/** The places of all notes in order. A note's first sure place is tried first; the search never goes over a place twice. */
function findInOrder(text: string, notes: readonly number[], places: readonly Place[]): Found[] | null {
  const byDigits = Map.groupBy(places, (place) => place.digits)
  const byStart = new Map(places.map((place) => [place.start, place]))
  const longest = places.reduce((length, place) => Math.max(length, place.digits.length), 0)
  const candidates = new Map<number, Place[]>()
  /** From which position on nothing is found for a note, however it stands. */
  const deadFrom = new Map<number, number>()

  /** Places that are the next note's number, or several run together: `567` may be 5, 6 and 7. */
  function candidatesOf(noteIndex: number): Place[] {
    const known = candidates.get(noteIndex)
    if (known) return known
    const lists: Place[] = []
    let digits = ''
    for (let index = noteIndex; index < notes.length; index++) {
      digits += notes[index]
      if (digits.length > longest) break
      for (const place of byDigits.get(digits) ?? []) lists.push(place)
    }
    lists.sort((a, b) => a.start - b.start)
    candidates.set(noteIndex, lists)
    return lists
  }

  function take(place: Place, noteIndex: number): Found[] | null {
    const group = split(place, notes, noteIndex)
    const rest = group && from(noteIndex + group.length, place.start + place.digits.length)
    return group && rest ? [...group, ...rest] : null
  }

  function from(noteIndex: number, position: number): Found[] | null {
    if (noteIndex === notes.length) return []
    for (const gap of position > 0 ? [0, 1, 2] : []) {
      const place = byStart.get(position + gap)
      const found = place && /^,? ?$/u.test(text.slice(position, place.start)) && take(place, noteIndex)
      if (found) return found
    }
    if (position >= (deadFrom.get(noteIndex) ?? Number.POSITIVE_INFINITY)) return null
    const ahead = candidatesOf(noteIndex)
    for (const standing of ['sure', 'glued', 'raised', 'word', 'weak', 'perhaps']) {
      for (let index = firstFrom(ahead, position); index < ahead.length; index++) {
        const place = ahead[index]
        const found = place?.standing === standing && take(place, noteIndex)
        if (found) return found
      }
    }
    deadFrom.set(noteIndex, position)
    return null
  }

  return from(0, 0)
}

function firstFrom(places: readonly Place[], position: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The digits of a place as the next notes in order, or null where they are another number. */
function split(place: Place, notes: readonly number[], noteIndex: number): Found[] | null {
  const found: Found[] = []
  let read = 0
  for (let index = noteIndex; index < notes.length; index++) {
    const note = notes[index] as number
    const digits = String(note)
    if (!place.digits.startsWith(digits, read)) return null
    found.push({ note, start: place.start + read, end: place.start + read + digits.length })
    read += digits.length
    if (read === place.digits.length) return found
  }
  return null
}
