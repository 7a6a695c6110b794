import { asksUntil, eventsAfter } from "../dataset/asks.ts"
import { countEvidence, evidenceOf } from "../dataset/evidence.ts"
import { type Days, type ItemState, stateOf } from "../dataset/itemState.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Item, Organisation, Text } from "../dataset/records.ts"
import { sectorLabel } from "../dataset/sectors.ts"
import { eventsUntil, lastEvent, placeOnLadder } from "../dataset/stage.ts"
import { type ReportedValue, valueOf } from "../dataset/value.ts"
import { type Instrument, LADDER_PLACES } from "../dataset/vocabulary.ts"

/** The newest ask of one side. */
export interface AskedRow {
  /** A party's code, or "both". */
  readonly by: string
  readonly date: PartialDate
  /** False where nothing on record came after it. */
  readonly followed: boolean
}

/** An item as the table lists it, as known on one day. */
export interface ItemRow extends ItemState {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly sector: Text
  /** Place of the sector in the dataset's order, and of the stage in the order of the page. */
  readonly sectorOrder: number
  readonly stageOrder: number
  readonly instrument: Instrument
  /** One per side that asked. */
  readonly asked: readonly AskedRow[]
  readonly first: PartialDate | null
  readonly value: ReportedValue | null
  /** Sums are reported, but none of the whole item. */
  readonly partsOnly: boolean
  readonly parties: readonly Pick<Organisation, "names" | "short" | "country">[]
  readonly reports: number
  readonly origins: number
  readonly meetings: number
}

/** What a row can be sorted by. */
export type SortableRow = Pick<
  ItemRow,
  | "title"
  | "sector"
  | "sectorOrder"
  | "stageOrder"
  | "instrument"
  | "asked"
  | "last"
  | "first"
  | "value"
  | "parties"
  | "reports"
  | "origins"
  | "meetings"
>

/** Rows by their places. */
export interface ItemRows {
  readonly length: number
  readonly at: (place: number) => ItemRow | undefined
  /** Reads no more than it is asked for: a table of very many rows is sorted by one or two columns. */
  readonly sortable: (place: number) => SortableRow | undefined
}

/** One row per item, in the order given. */
export function itemRows(items: readonly Item[], dataset: Dataset, days: Days): readonly ItemRow[] {
  return items.map(rowMaker(dataset, days).whole)
}

/** Rows that are kept once they were looked at: more than anybody looks at in one go. */
const KEPT = 4096

/** A row for each item of the dataset, made when it is looked at: of very many items a reader sees but few. */
export function seenItemRows(dataset: Dataset, days: Days): ItemRows {
  const { items } = dataset
  const { whole, sortable } = rowMaker(dataset, days)
  const kept = new Map<number, ItemRow>()
  return {
    length: items.length,
    sortable: (place) => {
      const item = items[place]
      return item && sortable(item)
    },
    at(place) {
      const [known, item] = [kept.get(place), items[place]]
      if (known || !item) return known
      const row = whole(item)
      if (kept.size === KEPT) kept.clear()
      kept.set(place, row)
      return row
    },
  }
}

function rowMaker(dataset: Dataset, days: Days) {
  const { asOf } = days
  const meetings = new Map<Item, number>()
  for (const parts of itemsByMeeting(dataset).values())
    for (const { item } of parts) meetings.set(item, (meetings.get(item) ?? 0) + 1)
  const sectors = dataset.about.sectors.map(({ id }) => id)
  const sortable = (item: Item): SortableRow => ({
    title: item.title,
    instrument: item.instrument,
    meetings: meetings.get(item) ?? 0,
    get sector() {
      return sectorLabel(dataset.about, item)
    },
    get sectorOrder() {
      return sectors.indexOf(item.sector)
    },
    get stageOrder() {
      return LADDER_PLACES.indexOf(placeOnLadder(item, asOf))
    },
    get asked() {
      return askedRows(item, asOf)
    },
    get last() {
      return lastEvent(item, asOf)?.date ?? null
    },
    get first() {
      return eventsUntil(item, asOf)[0]?.date ?? null
    },
    get value() {
      return valueOf(item)
    },
    get parties() {
      return item.organisations.flatMap((id) => dataset.organisationById.get(id) ?? [])
    },
    get reports() {
      return countEvidence(evidenceOf(item)).reports
    },
    get origins() {
      return countEvidence(evidenceOf(item)).origins
    },
  })
  const whole = (item: Item): ItemRow => {
    const row = { ...stateOf(item, days), ...sortable(item) }
    return {
      ...row,
      id: item.id,
      summary: item.summary,
      partsOnly: row.value === null && item.amounts.length > 0,
    }
  }
  return { whole, sortable }
}

function askedRows(item: Item, asOf: string): readonly AskedRow[] {
  const newest = new Map(asksUntil(item, asOf).map((ask) => [ask.by, ask]))
  return [...newest.values()].map((ask) => ({
    by: ask.by,
    date: ask.date,
    followed: eventsAfter(item, ask, asOf).length > 0,
  }))
}
