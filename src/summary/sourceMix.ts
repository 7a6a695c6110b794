import type { Source } from "../dataset/records.ts"

/** How many sources share a language or a kind; most first. */
export function sourceMix<Key extends "language" | "kind">(
  sources: readonly Source[],
  by: Key,
): readonly { readonly key: Source[Key]; readonly count: number }[] {
  const counts = new Map<Source[Key], number>()
  for (const source of sources) counts.set(source[by], (counts.get(source[by]) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => b.count - a.count)
}
