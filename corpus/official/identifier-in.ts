import { parseOfficialId } from '../identifiers.ts'
import { findReferences } from '../references/find-references.ts'

/** The hosts whose addresses tell which document stands there. */
const OFFICIAL_HOSTS = /(?:^|\.)(?:officielebekendmakingen|overheid|tweedekamer)\.nl$/u

/**
 * The official identifier in what a person gives: `ah-tk-20202021-3235` in any capitals, an official address, a
 * citation such as `Aanhangsel 2020/21, 3235` or `32 735, nr. 209`, a case number. Null where there is none, or several.
 */
export function identifierIn(text: string): string | null {
  const address = URL.parse(text.trim())
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return identifierAt(address)
  return spelled(text.trim()) ?? cited(text) ?? cited(`Kamerstuk ${text}`)
}

/** `https://zoek.officielebekendmakingen.nl/kst-32735-209.html`, or parliament's page of questions. */
function identifierAt({ hostname, pathname, searchParams }: URL): string | null {
  if (!OFFICIAL_HOSTS.test(hostname)) return null
  const segments = pathname.split('/').map((segment) => segment.replace(/\.[a-z]{3,4}$/u, ''))
  // Motions and letters have cases too, and it is no questions that stand there.
  const isOfQuestions = segments.includes('kamervragen')
  const names = [searchParams.get('id') ?? '', ...segments]
    .filter((name) => isOfQuestions || !/^\d{4}z\d{5}$/iu.test(name))
    .map(spelled)
  return names.findLast((name) => name !== null) ?? null
}

/** `AH-TK-2020-2021-3235`, `KST-35570-v-43`, `2021z02286`. */
function spelled(text: string): string | null {
  const plain = text
    .replace(/[\u2010-\u2015]/gu, '-')
    .toLowerCase()
    .replace(/^(ah-[te]k-\d{4})-(\d{4})-0*/u, '$1$2-')
    .replace(/^kst-.*/u, (id) => `kst-${id.slice(4).toUpperCase()}`)
    .replace(
      /^(?:(kv-[te]k-)|)(\d{4})z(\d{5})$/u,
      (_, kind = 'kv-tk-', year, number) => `${kind}${year}Z${number}`,
    )
  return parseOfficialId(plain) ? plain : null
}

function cited(text: string): string | null {
  const ids = findReferences(text).flatMap(({ target }) => (target.to === 'document' ? [target.id] : []))
  const [id] = ids
  return ids.length === 1 && id !== undefined && parseOfficialId(id) ? id : null
}
