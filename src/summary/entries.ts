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

/** An entry with its own evidence; empty where it has none. */
export interface Entry {
  readonly subject: Subject
  readonly evidence: readonly Evidence[]
}

/** Every entry that may carry evidence: of items, then of meetings, people, series and disagreements. */
export function entriesOf({ items, meetings, people, series, disagreements }: Dataset): readonly Entry[] {
  const subjects: readonly Subject[] = [
    ...items.flatMap((item): readonly Subject[] => [
      ...item.events.map((entry) => ({ kind: "event", item, entry }) as const),
      ...item.asks.map((entry) => ({ kind: "ask", item, entry }) as const),
      ...item.amounts.map((entry) => ({ kind: "amount", item, entry }) as const),
      { kind: "notes", item, entry: item },
    ]),
    ...meetings.map((entry) => ({ kind: "meeting", entry }) as const),
    ...people.flatMap((person) =>
      person.offices.map((entry) => ({ kind: "office", person, entry }) as const),
    ),
    ...series.flatMap((one) => one.points.map((entry) => ({ kind: "point", series: one, entry }) as const)),
    ...disagreements.flatMap((disagreement) =>
      disagreement.claims.map((entry) => ({ kind: "disagreement", disagreement, entry }) as const),
    ),
  ]
  return subjects.map((subject) => ({ subject, evidence: evidenceOfSubject(subject) }))
}

function evidenceOfSubject(subject: Subject): readonly Evidence[] {
  switch (subject.kind) {
    case "notes":
      return subject.item.notesEvidence
    case "office":
      return subject.entry.evidence ?? []
    case "disagreement":
      return [subject.entry]
    case "event":
    case "ask":
    case "amount":
    case "meeting":
    case "point":
      return subject.entry.evidence
  }
}
