import { askersUntil } from "../dataset/asks.ts"
import { evidenceOf } from "../dataset/evidence.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import type { Ask, Dataset, Item } from "../dataset/records.ts"
import { placeOnLadder } from "../dataset/stage.ts"
import { mapInSteps, type Steps } from "../dataset/steps.ts"
import { BOTH, INSTRUMENTS, LADDER_PLACES, SOURCE_KINDS } from "../dataset/vocabulary.ts"

/** Ways to narrow the items, in the order of the page and of the address. */
export const FACET_NAMES = [
  "sector",
  "stage",
  "instrument",
  "asked",
  "organisation",
  "person",
  "place",
  "meeting",
  "source",
] as const
export type FacetName = (typeof FACET_NAMES)[number]

/** The value of an item that nothing fits: no stage yet, no ask on record. */
export const NONE = "none"
/** The stage of an item that is no promise. */
export const APART = "apart"

export interface Facet {
  /** Every value that an address may name, in the order of the page. */
  readonly values: readonly string[]
  /** Place of each value among them. */
  readonly codes: ReadonlyMap<string, number>
  /** Values of each row. */
  readonly ofRow: readonly (readonly string[])[]
}

export type Facets = Readonly<Record<FacetName, Facet>>

/** Prepares the facets of every item as known on that day, in steps. */
export function* facetSteps(dataset: Dataset, asOf: string): Steps<Facets> {
  const meetingsOf = new Map<Item, string[]>(dataset.items.map((item) => [item, []]))
  for (const [meeting, parts] of itemsByMeeting(dataset))
    for (const { item } of parts) meetingsOf.get(item)?.push(meeting)
  function* facet(values: readonly string[], of: (item: Item) => readonly string[]): Steps<Facet> {
    return { values, codes: codesOf(values), ofRow: yield* mapInSteps(dataset.items, of) }
  }
  const parties = dataset.about.parties.map(({ code }) => code)
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  return {
    sector: yield* facet(ids(dataset.about.sectors), (item) => [item.sector]),
    stage: yield* facet(LADDER_PLACES, (item) => [placeOnLadder(item, asOf)]),
    instrument: yield* facet(INSTRUMENTS, (item) => [item.instrument]),
    asked: yield* facet([...parties, BOTH, NONE], (item) => orNone(askersUntil(item, asOf))),
    organisation: yield* facet(ids(dataset.organisations), (item) => item.organisations),
    person: yield* facet(ids(dataset.people), (item) => item.people),
    place: yield* facet(ids(dataset.places), (item) => item.places),
    meeting: yield* facet(ids(dataset.meetings), (item) => meetingsOf.get(item) ?? []),
    source: yield* facet(SOURCE_KINDS, (item) => [
      ...new Set(evidenceOf(item).map(({ source }) => source.kind)),
    ]),
  }
}

/** The two parties, by their codes in the order of the page. */
export function sidesOf({ asked }: Facets): readonly string[] {
  return asked.values.filter((value) => value !== BOTH && value !== NONE)
}

/** The facets of the items, row by row for the asks made of them by that day. */
export function askFacets(
  items: Facets,
  rows: readonly { readonly row: number; readonly ask: Ask }[],
): Facets {
  const own: Partial<Record<FacetName, (ask: Ask) => readonly string[]>> = {
    asked: ({ by }) => [by],
    meeting: ({ meeting }) => (meeting === null ? [] : [meeting]),
  }
  const entries = FACET_NAMES.map((name) => {
    const { ofRow, ...facet } = items[name]
    const of = own[name]
    return [name, { ...facet, ofRow: rows.map(({ row, ask }) => of?.(ask) ?? ofRow[row] ?? []) }]
  })
  return Object.fromEntries(entries) as Facets
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [NONE]
}

/** The place of each value. */
export function codesOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value, code) => [value, code]))
}
