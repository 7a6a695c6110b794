import type { FoundGroup } from "./found.ts"

/** The option that lists more of a kind. */
export const moreKey = (kind: string): string => `more-${kind}`

/** Everything that can be chosen, in the order of the list. */
export function optionsOf(groups: readonly FoundGroup[]): readonly string[] {
  return groups.flatMap(({ kind, rows, more }) => [
    ...rows.map(({ key }) => key),
    ...(more > 0 ? [moreKey(kind)] : []),
  ])
}
