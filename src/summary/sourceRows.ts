import { evidenceOf, originOf } from "../dataset/evidence.ts"
import type {
  Amount,
  Ask,
  Dataset,
  Disagreement,
  Evidence,
  Item,
  Meeting,
  Person,
  Point,
  Series,
  Source,
  StageEvent,
} from "../dataset/records.ts"

/** What a source may bear: one entry of a record that carries evidence. */
export type Subject =
  | { readonly kind: "event"; readonly item: Item; readonly entry: StageEvent }
  | { readonly kind: "ask"; readonly item: Item; readonly entry: Ask }
  | { readonly kind: "amount"; readonly item: Item; readonly entry: Amount }
  | { readonly kind: "notes"; readonly item: Item; readonly entry: Item }
  | { readonly kind: "meeting"; readonly entry: Meeting }
  | { readonly kind: "office"; readonly person: Person; readonly entry: Person["offices"][number] }
  | { readonly kind: "point"; readonly series: Series; readonly entry: Point }
  | {
      readonly kind: "disagreement"
      readonly disagreement: Disagreement
      readonly entry: Disagreement["claims"][number]
    }

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
  const add = (subject: Subject, evidence: readonly Evidence[]) => {
    for (const { source, para, hash } of evidence) claims.get(source)?.push({ subject, para, hash })
  }
  for (const item of dataset.items) {
    for (const entry of item.events) add({ kind: "event", item, entry }, entry.evidence)
    for (const entry of item.asks) add({ kind: "ask", item, entry }, entry.evidence)
    for (const entry of item.amounts) add({ kind: "amount", item, entry }, entry.evidence)
    add({ kind: "notes", item, entry: item }, item.notesEvidence)
  }
  for (const entry of dataset.meetings) add({ kind: "meeting", entry }, entry.evidence)
  for (const person of dataset.people) {
    for (const entry of person.offices) add({ kind: "office", person, entry }, entry.evidence ?? [])
  }
  for (const series of dataset.series) {
    for (const entry of series.points) add({ kind: "point", series, entry }, entry.evidence)
  }
  for (const disagreement of dataset.disagreements) {
    for (const entry of disagreement.claims) add({ kind: "disagreement", disagreement, entry }, [entry])
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
