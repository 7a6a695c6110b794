import { isSilent } from "../dataset/clocks.ts"
import { evidenceOf, originOf } from "../dataset/evidence.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import { yearOf } from "../dataset/partialDate.ts"
import type { Dataset, Evidence, Item, Source } from "../dataset/records.ts"
import { eventsUntil, stageAt } from "../dataset/stage.ts"
import { EVENT_STAGES, STAGES } from "../dataset/vocabulary.ts"

/** Lists of numbers, one for each row: where each starts in `values`, up to where the next does. */
export interface NumberLists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/**
 * What is summed over items as known on one day, in columns: sums over a hundred thousand items then take no longer than
 * a click may. The row of an item is its place in the dataset.
 */
export interface ItemFacts {
  /** Place among `STAGES`; their number where nothing was raised yet. */
  readonly stage: Uint8Array
  /** 1 where the item is silent. */
  readonly silent: Uint8Array
  /** By event: its year, and its place among `EVENT_STAGES`. */
  readonly years: NumberLists
  readonly stages: NumberLists
  /** Different sources of the events, and of everything in the item, by their place in the dataset. */
  readonly eventSources: NumberLists
  readonly sources: NumberLists
  /** By source: a number that it shares with those of the same origin. */
  readonly origins: Uint32Array
  /** Place of each source. */
  readonly placeOf: ReadonlyMap<Source, number>
  /** Rows of the items that came up at each meeting, by meeting id. */
  readonly rowsByMeeting: ReadonlyMap<string, Uint32Array>
}

/** By dataset, as known on a day: it can be made ready ahead. */
const KNOWN = new WeakMap<Dataset, { readonly asOf: string; readonly facts: ItemFacts }>()

/** Reads every item once. */
export function itemFacts(dataset: Dataset, asOf: string): ItemFacts {
  const known = KNOWN.get(dataset)
  const facts = known?.asOf === asOf ? known.facts : readFacts(dataset, asOf)
  KNOWN.set(dataset, { asOf, facts })
  return facts
}

function readFacts(dataset: Dataset, asOf: string): ItemFacts {
  const { items } = dataset
  const placeOf = new Map(dataset.sources.map((source, place) => [source, place]))
  const originCodes = new Map<string, number>()
  const origins = Uint32Array.from(dataset.sources, (source) => codeIn(originCodes, originOf(source)))
  const sourcesOf = (evidence: readonly Evidence[]) =>
    new Set(evidence.flatMap(({ source }) => placeOf.get(source) ?? []))
  const events = items.map((item) => eventsUntil(item, asOf))
  const rowOf = new Map<Item, number>(items.map((item, row) => [item, row]))
  const meetings = [...itemsByMeeting(dataset)].map(
    ([id, parts]) => [id, Uint32Array.from(parts, ({ item }) => rowOf.get(item) ?? 0)] as const,
  )
  return {
    stage: Uint8Array.from(items, (item) => {
      const stage = stageAt(item, asOf)
      return stage === null ? STAGES.length : STAGES.indexOf(stage)
    }),
    silent: Uint8Array.from(items, (item) => Number(isSilent(item, asOf))),
    years: lists(events.map((own) => own.map(({ date }) => yearOf(date)))),
    stages: lists(events.map((own) => own.map(({ stage }) => EVENT_STAGES.indexOf(stage)))),
    eventSources: lists(events.map((own) => [...sourcesOf(own.flatMap(({ evidence }) => evidence))])),
    sources: lists(items.map((item) => [...sourcesOf(evidenceOf(item))])),
    origins,
    placeOf,
    rowsByMeeting: new Map(meetings),
  }
}

/** Places of the first and after the last value of a row. */
export function spanOf({ starts }: NumberLists, row: number): readonly [from: number, to: number] {
  return [starts[row] as number, starts[row + 1] as number]
}

/** Different sources of the rows and of further evidence, and the different origins behind them. */
export function countSources(
  { origins, placeOf }: ItemFacts,
  { starts, values }: NumberLists,
  rows: Uint32Array,
  further: readonly Evidence[] = [],
) {
  const [seen, seenOrigins] = [new Uint8Array(origins.length), new Uint8Array(origins.length)]
  let [reports, behind] = [0, 0]
  const see = (source: number) => {
    if (seen[source] === 1) return
    seen[source] = 1
    reports++
    const origin = origins[source] as number
    behind += 1 - (seenOrigins[origin] as number)
    seenOrigins[origin] = 1
  }
  for (const row of rows) {
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at++) see(values[at] as number)
  }
  for (const { source } of further) {
    const place = placeOf.get(source)
    if (place !== undefined) see(place)
  }
  return { reports, origins: behind }
}

function lists(ofRow: readonly (readonly number[])[]): NumberLists {
  const starts = new Uint32Array(ofRow.length + 1)
  for (const [row, own] of ofRow.entries()) starts[row + 1] = (starts[row] as number) + own.length
  const values = new Uint32Array(starts.at(-1) ?? 0)
  for (const [row, own] of ofRow.entries()) values.set(own, starts[row])
  return { starts, values }
}

function codeIn(codes: Map<string, number>, key: string): number {
  const known = codes.get(key)
  if (known !== undefined) return known
  codes.set(key, codes.size)
  return codes.size - 1
}
