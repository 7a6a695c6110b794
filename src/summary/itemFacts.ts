import { isSilent } from "../dataset/clocks.ts"
import { evidenceOf, originOf } from "../dataset/evidence.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import { yearOf } from "../dataset/partialDate.ts"
import type { Dataset, Evidence, Item, Source } from "../dataset/records.ts"
import { eventsUntil, stageAt } from "../dataset/stage.ts"
import { allAtOnce, eachInSteps, mapInSteps, type Steps } from "../dataset/steps.ts"
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
  return known?.asOf === asOf ? known.facts : allAtOnce(factSteps(dataset, asOf))
}

/** Reads them in steps; then `itemFacts` has them at hand. */
export function* factSteps(dataset: Dataset, asOf: string): Steps<ItemFacts> {
  const { items } = dataset
  const placeOf = new Map(dataset.sources.map((source, place) => [source, place]))
  const originCodes = new Map<string, number>()
  const origins = Uint32Array.from(dataset.sources, (source) => codeIn(originCodes, originOf(source)))
  const sourcesOf = (evidence: readonly Evidence[]) =>
    new Set(evidence.flatMap(({ source }) => placeOf.get(source) ?? []))
  const events = yield* mapInSteps(items, (item) => eventsUntil(item, asOf))
  const rowOf = new Map<Item, number>(items.map((item, row) => [item, row]))
  const meetings = [...itemsByMeeting(dataset)].map(
    ([id, parts]) => [id, Uint32Array.from(parts, ({ item }) => rowOf.get(item) ?? 0)] as const,
  )
  const [stage, silent] = [new Uint8Array(items.length), new Uint8Array(items.length)]
  yield* eachInSteps(items, (item, row) => {
    const own = stageAt(item, asOf)
    stage[row] = own === null ? STAGES.length : STAGES.indexOf(own)
    silent[row] = Number(isSilent(item, asOf))
  })
  const facts: ItemFacts = {
    stage,
    silent,
    years: yield* listSteps(events, (own) => own.map(({ date }) => yearOf(date))),
    stages: yield* listSteps(events, (own) => own.map((event) => EVENT_STAGES.indexOf(event.stage))),
    eventSources: yield* listSteps(events, (own) => [...sourcesOf(own.flatMap(({ evidence }) => evidence))]),
    sources: yield* listSteps(items, (item) => [...sourcesOf(evidenceOf(item))]),
    origins,
    placeOf,
    rowsByMeeting: new Map(meetings),
  }
  KNOWN.set(dataset, { asOf, facts })
  return facts
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

/** One list of numbers a row. */
function* listSteps<Row>(rows: readonly Row[], of: (row: Row) => readonly number[]): Steps<NumberLists> {
  const starts = new Uint32Array(rows.length + 1)
  const values: number[] = []
  yield* eachInSteps(rows, (own, row) => {
    for (const value of of(own)) values.push(value)
    starts[row + 1] = values.length
  })
  return { starts, values: Uint32Array.from(values) }
}

function codeIn(codes: Map<string, number>, key: string): number {
  const known = codes.get(key)
  if (known !== undefined) return known
  codes.set(key, codes.size)
  return codes.size - 1
}
