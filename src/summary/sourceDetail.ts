import { originOf } from "../dataset/evidence.ts"
import type { Dataset, Disagreement, Item, Meeting, Person, Series, Source } from "../dataset/records.ts"
import type { Subject } from "./entries.ts"
import { type Claim, claimsBySource } from "./sourceRows.ts"

/** What a source bears on one subject. */
export interface Statement {
  readonly subject: Subject
  /** Paragraphs that carry it, ascending; empty where none was recorded. */
  readonly paras: readonly number[]
}

/** Statements on one record. */
export interface StatementGroup {
  readonly record: Item | Meeting | Person | Series | Disagreement
  /** Never empty. */
  readonly statements: readonly Statement[]
}

export interface SourceDetail {
  readonly source: Source
  /** Pieces of evidence that it bears: a paragraph that attests two things counts twice. */
  readonly claims: number
  /** Items, then meetings, people, series and disagreements. */
  readonly groups: readonly StatementGroup[]
  /** Other sources that repeat the same release or story. */
  readonly sharing: readonly Source[]
}

export function sourceDetail(dataset: Dataset, source: Source): SourceDetail {
  const claims = claimsBySource(dataset).get(source) ?? []
  const records = new Map<StatementGroup["record"], Statement[]>()
  for (const statement of statementsOf(claims)) {
    const record = recordOf(statement.subject)
    records.set(record, [...(records.get(record) ?? []), statement])
  }
  return {
    source,
    claims: claims.length,
    groups: [...records].map(([record, statements]) => ({ record, statements })),
    sharing: dataset.sources.filter((other) => other !== source && originOf(other) === originOf(source)),
  }
}

/** Claims joined by subject, each with all its paragraphs. */
function statementsOf(claims: readonly Claim[]): readonly Statement[] {
  const bySubject = new Map<Subject, number[]>()
  for (const { subject, para } of claims) {
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), ...(para === null ? [] : [para])])
  }
  return [...bySubject].map(([subject, paras]) => ({
    subject,
    paras: [...new Set(paras)].toSorted((a, b) => a - b),
  }))
}

function recordOf(subject: Subject): StatementGroup["record"] {
  switch (subject.kind) {
    case "meeting":
      return subject.entry
    case "office":
      return subject.person
    case "point":
      return subject.series
    case "disagreement":
      return subject.disagreement
    case "event":
    case "ask":
    case "amount":
    case "notes":
      return subject.item
  }
}
