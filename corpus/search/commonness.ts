/** Words among so many of the most common say nothing. */
const SAYS_NOTHING = 300

/**
 * How much a folded word says, from 0 (`the`) to 1 (one that is not among the common words of Dutch or English), by lists
 * with the most common word first and spaces between. They are read at the first question.
 */
export function commonness(...lists: string[]): (word: string) => number {
  let ranks: ReadonlyMap<string, number> | null = null
  let most = 1
  return (word) => {
    if (!ranks) {
      ranks = readRanks(lists)
      most = Math.log(Math.max(2, ranks.size / SAYS_NOTHING))
    }
    const rank = ranks.get(word)
    return rank === undefined ? 1 : Math.max(0, Math.log((rank + 1) / SAYS_NOTHING) / most) ** 2
  }
}

/** The place of each word among all, the lists taken in turn. */
function readRanks(lists: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const list of lists) {
    for (const [index, word] of list.split(' ').entries()) {
      const rank = index * lists.length
      ranks.set(word, Math.min(rank, ranks.get(word) ?? rank))
    }
  }
  return ranks
}
