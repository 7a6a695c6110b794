import type { CollectionName } from "./schema/collections.ts"

/** "items" → "item": a record of the collection, and the name of its schema file. */
export const SINGULAR = {
  items: "item",
  meetings: "meeting",
  people: "person",
  organisations: "organisation",
  places: "place",
  sources: "source",
  series: "series",
  disagreements: "disagreement",
} as const satisfies Record<CollectionName, string>

/** What kind of entry, or of part, stands below a field; the name of the field tells it in every record. */
const BELOW = {
  events: "event",
  asks: "ask",
  amounts: "amount",
  related: "tie",
  evidence: "evidence",
  notesEvidence: "evidence",
  participants: "participant",
  offices: "office",
  measures: "measure",
  points: "point",
  claims: "claim",
  dated: "dating",
  parties: "party",
  sectors: "sector",
  coverage: "coverage",
  corrections: "corrections",
  licence: "licence",
  releases: "release",
  withdrawn: "withdrawal",
} as const

/** Kinds of files, each with a schema of that name. */
export type FileKind = "dataset" | "releases" | (typeof SINGULAR)[CollectionName]

/** What has fields: a file, an entry or part of one, and a text or name by language. */
export type FieldKind = FileKind | (typeof BELOW)[keyof typeof BELOW] | "text"

/** The kind of what stands below a field that is no single value: `events` holds events, `summary` a text. */
export function kindBelow(field: string): FieldKind {
  return isNest(field) ? BELOW[field] : "text"
}

function isNest(field: string): field is keyof typeof BELOW {
  return Object.hasOwn(BELOW, field)
}

/** Fields that hold the id of a record, or a list of ids, and the collection of that record. */
const REFERENCES: Readonly<Record<string, CollectionName>> = {
  organisations: "organisations",
  people: "people",
  person: "people",
  places: "places",
  place: "places",
  meeting: "meetings",
  items: "items",
  alsoRaised: "items",
  into: "items",
  tradeAgreement: "items",
  source: "sources",
}

/** Collection whose ids stand in a field; null where none do. */
export function collectionOf(kind: FieldKind, field: string): CollectionName | null {
  if (kind === "tie" && field === "id") return "items"
  return (kind === "withdrawal" ? null : REFERENCES[field]) ?? null
}
