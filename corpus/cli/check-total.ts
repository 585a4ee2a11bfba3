import type { Outcome } from './check.ts'

/** What a check of several documents comes to; a line has the role that it was given, or is unassigned. */
export function total(outcomes: readonly Outcome[]) {
  const read = outcomes.flatMap((outcome) => ('refused' in outcome ? [] : [outcome]))
  const roles: Record<string, number> = {}
  for (const each of read)
    for (const [role, lines] of Object.entries(each.roles)) roles[role] = (roles[role] ?? 0) + lines
  const sum = (of: (outcome: (typeof read)[number]) => number) =>
    read.reduce((all, each) => all + of(each), 0)
  return {
    documents: outcomes.length,
    read: read.length,
    refused: outcomes.length - read.length,
    lines: sum((each) => each.lines),
    roles,
    unassigned: sum((each) => each.unassigned.length),
    broken: sum((each) => each.broken.length),
  }
}
