import { citedSources, countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Evidence, Item } from "../dataset/records.ts"
import type { SourceKind } from "../dataset/vocabulary.ts"

/** A source as it is named under a claim. */
export interface Citation {
  readonly id: string
  readonly publisher: string
  /** Paragraphs that carry the claim; empty where none was recorded. */
  readonly paras: readonly number[]
  readonly published: PartialDate | null
  /** Two-letter code. */
  readonly language: string
  readonly kind: SourceKind
  readonly weak: boolean
}

/** How a claim is known: its sources, each once, and how many reports and origins they are. */
export interface Grounds extends EvidenceCount {
  readonly citations: readonly Citation[]
}

export function groundsOf(evidence: readonly Evidence[]): Grounds {
  const citations = citedSources(evidence).map(({ source, paras }) => ({
    id: source.id,
    publisher: source.publisher,
    paras,
    published: source.published,
    language: source.language,
    kind: source.kind,
    weak: source.weak !== null,
  }))
  return { ...countEvidence(evidence), citations }
}

/** Everything that an item rests on. */
export function groundsOfItem(item: Item): Grounds {
  return groundsOf(evidenceOf(item))
}
