import { entryKey, isRecord } from "./entryKey.ts"
import { type FieldKind, kindBelow } from "./fieldKinds.ts"
import type { PartialDate } from "./partialDate.ts"
import type { Text } from "./records.ts"

/** Kinds of entries that stand in lists of a record. */
const ENTRY_KINDS = [
  "event",
  "ask",
  "amount",
  "tie",
  "evidence",
  "participant",
  "office",
  "measure",
  "point",
  "claim",
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** By what readers tell an entry of a list from its neighbours; only what its kind has is there. */
export interface EntryName {
  readonly kind: EntryKind
  /** Day of an event, ask or figure. */
  readonly date?: PartialDate
  /** Side that asks. */
  readonly by?: string
  /** Id of the record that it stands for: source, item or person. */
  readonly id?: string
  readonly para?: number
  readonly amount?: number
  readonly currency?: string
  /** Title of an office, label of a measure. */
  readonly label?: Text
  /** Its place among those of the same name, from 1; not there where it is the only one. */
  readonly nth?: number
}

/** Where a value stands in a record. */
export interface FieldPlace {
  /** Keys from the record down; an entry of a list by its id or by what tells it from its neighbours. */
  readonly path: readonly string[]
  /** Names of the entries on the way, outermost first. */
  readonly names: readonly EntryName[]
}

/** What kind of entries a field lists; null where it is a single value, a record or a list of plain values. */
export function entryKindOf(field: string): EntryKind | null {
  const below: FieldKind = kindBelow(field)
  return ENTRY_KINDS.find((kind) => kind === below) ?? null
}

/** The entries of a list by their keys; of several with one key the later ones are counted. */
export function entriesByKey(entries: readonly unknown[]): ReadonlyMap<string, unknown> {
  const keyed = new Map<string, unknown>()
  for (const entry of entries) {
    const key = entryKey(entry)
    const twins = [...keyed.keys()].filter((known) => known === key || known.startsWith(`${key} #`)).length
    keyed.set(twins === 0 ? key : `${key} #${twins + 1}`, entry)
  }
  return keyed
}

/** What each entry of a list of a record is called, by its key; empty for a list of plain values. */
export function entryNames(
  entries: readonly unknown[],
  field: string,
  record: unknown,
): ReadonlyMap<string, EntryName> {
  const kind = entryKindOf(field)
  const keyed = [...entriesByKey(entries)]
  if (kind === null) return new Map()
  const names = keyed.map(
    ([key, entry]) => [key, nameOf(kind, isRecord(entry) ? entry : {}, record)] as const,
  )
  const same = (name: EntryName) =>
    names.filter(([, other]) => JSON.stringify(other) === JSON.stringify(name))
  return new Map(
    names.map(([key, name]) => {
      const twins = same(name)
      return [key, twins.length === 1 ? name : { ...name, nth: twins.findIndex(([one]) => one === key) + 1 }]
    }),
  )
}

type Entry = Readonly<Record<string, unknown>>

function nameOf(kind: EntryKind, entry: Entry, record: unknown): EntryName {
  const text = (key: string, as: string) => (typeof entry[key] === "string" ? { [as]: entry[key] } : {})
  const number = (key: string) => (typeof entry[key] === "number" ? { [key]: entry[key] } : {})
  const label = (value: unknown) =>
    isRecord(value) && typeof value["en"] === "string" ? { label: value } : {}
  const parts: Readonly<Record<EntryKind, () => object>> = {
    event: () => text("date", "date"),
    ask: () => ({ ...text("by", "by"), ...text("date", "date") }),
    amount: () => ({ ...number("amount"), ...text("currency", "currency") }),
    tie: () => text("id", "id"),
    evidence: () => ({ ...text("source", "id"), ...number("para") }),
    claim: () => ({ ...text("source", "id"), ...number("para") }),
    participant: () => text("person", "id"),
    office: () => label(entry["title"]),
    measure: () => label(entry["label"]),
    point: () => ({
      ...(typeof entry["year"] === "number" ? { date: String(entry["year"]) } : {}),
      ...text("date", "date"),
      ...label(measureOf(record, entry["measure"])),
    }),
  }
  return { kind, ...parts[kind]() }
}

function measureOf(series: unknown, id: unknown): unknown {
  const measures: unknown = isRecord(series) ? series["measures"] : undefined
  const measure: unknown = Array.isArray(measures)
    ? measures.find((one: unknown) => isRecord(one) && one["id"] === id)
    : undefined
  return isRecord(measure) ? measure["label"] : undefined
}
