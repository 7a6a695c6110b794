import type { Evidence, Item, Source } from "./records.ts"

/** Release or wire story behind a source; a source that stands alone is its own origin. */
export const originOf = (source: Source): string => source.origin ?? source.id

export interface EvidenceCount {
  /** Different sources. */
  readonly reports: number
  /** Different releases or stories behind them. */
  readonly origins: number
}

export function countEvidence(evidence: readonly Evidence[]): EvidenceCount {
  const sources = new Set(evidence.map(({ source }) => source))
  return { reports: sources.size, origins: new Set([...sources].map(originOf)).size }
}

/** Everything that an item rests on: its events, asks, amounts and notes. */
export function evidenceOf(item: Item): readonly Evidence[] {
  return [
    ...item.events.flatMap((event) => event.evidence),
    ...item.asks.flatMap((ask) => ask.evidence),
    ...item.amounts.flatMap((amount) => amount.evidence),
    ...item.notesEvidence,
  ]
}

export interface CitedSource {
  readonly source: Source
  /** Paragraphs cited, ascending; empty where none was recorded. */
  readonly paras: readonly number[]
}

/** Evidence grouped by source, in the order of first mention. */
export function citedSources(evidence: readonly Evidence[]): readonly CitedSource[] {
  const paras = new Map<Source, Set<number>>()
  for (const { source, para } of evidence) {
    const known = paras.get(source) ?? new Set<number>()
    paras.set(source, para === null ? known : known.add(para))
  }
  return [...paras].map(([source, set]) => ({ source, paras: [...set].toSorted((a, b) => a - b) }))
}
