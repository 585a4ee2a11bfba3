import type { Rank } from '../corpus/types.ts'
import type { RankedName } from './words.ts'

/** What each rank is called before one name, and before several. */
export type RankWords = Record<Rank, readonly [one: string, many: string]>

/** `ministers Blok en Kaag en staatssecretaris Van Es`; only the names where any rank is not known. */
export function rankedNames(
  people: readonly RankedName[],
  { ranks, list }: { ranks: RankWords; list: Intl.ListFormat },
): string {
  const groups = new Map<Rank, string[]>()
  for (const { name, rank } of people) {
    if (rank === undefined) return list.format(people.map((each) => each.name))
    groups.set(rank, [...(groups.get(rank) ?? []), name])
  }
  return list.format(
    [...groups].map(([rank, names]) => `${ranks[rank][names.length === 1 ? 0 : 1]} ${list.format(names)}`),
  )
}
