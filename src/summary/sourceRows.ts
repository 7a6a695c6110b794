import { evidenceOf, originOf } from "../dataset/evidence.ts"
import type { Dataset, Item, Meeting, Source } from "../dataset/records.ts"
import { entriesOf, type Subject } from "./entries.ts"

/** One piece of evidence seen from its source: what it attests, in which paragraph. */
export interface Claim {
  readonly subject: Subject
  readonly para: number | null
  /** Hash of the paragraph, where its text was at hand. */
  readonly hash?: string | undefined
}

/** Every piece of evidence in the dataset, by its source. */
export function claimsBySource(dataset: Dataset): ReadonlyMap<Source, readonly Claim[]> {
  const claims = new Map<Source, Claim[]>(dataset.sources.map((source) => [source, []]))
  for (const { subject, evidence } of entriesOf(dataset)) {
    for (const { source, para, hash } of evidence) claims.get(source)?.push({ subject, para, hash })
  }
  return claims
}

/** A source in the table of sources. */
export interface SourceRow {
  readonly source: Source
  /** Pieces of evidence that it bears. */
  readonly claims: number
  /** Other sources that repeat the same release or story. */
  readonly sharing: number
}

export function sourceRows(dataset: Dataset, sources: readonly Source[]): readonly SourceRow[] {
  const claims = claimsBySource(dataset)
  const ofOrigin = new Map<string, number>()
  for (const source of dataset.sources)
    ofOrigin.set(originOf(source), (ofOrigin.get(originOf(source)) ?? 0) + 1)
  return sources.map((source) => ({
    source,
    claims: claims.get(source)?.length ?? 0,
    sharing: (ofOrigin.get(originOf(source)) ?? 1) - 1,
  }))
}

/** Sources behind the items and meetings, in the order of the dataset. */
export function sourcesBehind(
  dataset: Dataset,
  items: readonly Item[],
  meetings: readonly Meeting[],
): readonly Source[] {
  const evidence = [...items.flatMap(evidenceOf), ...meetings.flatMap((meeting) => meeting.evidence)]
  const cited = new Set(evidence.map(({ source }) => source))
  return dataset.sources.filter((source) => cited.has(source))
}
