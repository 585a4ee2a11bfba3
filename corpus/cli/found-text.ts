import type { FoundDocument } from '../official/found-document.ts'
import type { Held } from '../official/holdings.ts'

/** A found document with how it is held already. */
export interface Listed {
  document: FoundDocument
  held: Held | null
}

/** A found document for a person to read, in three lines or four. */
export function foundText({ document, held }: Listed): string {
  const { date, kind, id, zaak, number, title, askers, ministers, url } = document
  const name = id ?? (zaak === null ? (number ?? 'without a number') : `zaak ${zaak}`)
  const head = [date ?? 'without date', kind.padEnd(8), name, ...(held ? [`· ${heldText(held)}`] : [])]
  const asked = askers.length === 0 ? [] : [`${kind === 'motion' ? 'by' : 'asked by'} ${askers.join(', ')}`]
  const people = [...asked, ...ministers].join('; ')
  return [head.join('  '), `  ${title}`, ...(people === '' ? [] : [`  ${people}`]), `  ${url}`].join('\n')
}

/** The same for programs: fixed fields in a fixed order. */
export function foundFields({ document, held }: Listed) {
  const { id, kind, calledKind, title, date, zaak, number, askers, ministers, url } = document
  const answeredBy = held?.as === 'answered' ? held.by : null
  return {
    id,
    kind,
    calledKind,
    title,
    date,
    zaak,
    number,
    askers,
    ministers,
    url,
    held: held?.as ?? null,
    answeredBy,
  }
}

function heldText(held: Held): string {
  if (held.as === 'answered') return `answered by ${held.by}`
  return held.as === 'corpus' ? 'in the corpus' : 'known'
}
