import { asksUntil, eventsAfter } from "../dataset/asks.ts"
import { countEvidence, evidenceOf } from "../dataset/evidence.ts"
import { type Days, type ItemState, stateOf } from "../dataset/itemState.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Item, Organisation, Text } from "../dataset/records.ts"
import { sectorLabel } from "../dataset/sectors.ts"
import { eventsUntil } from "../dataset/stage.ts"
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

/** One row per item, in the order given. */
export function itemRows(items: readonly Item[], dataset: Dataset, days: Days): readonly ItemRow[] {
  const { asOf } = days
  const meetings = new Map<Item, number>()
  for (const parts of itemsByMeeting(dataset).values())
    for (const { item } of parts) meetings.set(item, (meetings.get(item) ?? 0) + 1)
  const sectors = dataset.about.sectors.map(({ id }) => id)
  return items.map((item) => {
    const value = valueOf(item)
    const state = stateOf(item, days)
    return {
      ...state,
      id: item.id,
      title: item.title,
      summary: item.summary,
      sector: sectorLabel(dataset.about, item),
      sectorOrder: sectors.indexOf(item.sector),
      stageOrder: LADDER_PLACES.indexOf(state.place),
      instrument: item.instrument,
      asked: askedRows(item, asOf),
      first: eventsUntil(item, asOf)[0]?.date ?? null,
      value,
      partsOnly: value === null && item.amounts.length > 0,
      parties: item.organisations.flatMap((id) => dataset.organisationById.get(id) ?? []),
      ...countEvidence(evidenceOf(item)),
      meetings: meetings.get(item) ?? 0,
    }
  })
}

function askedRows(item: Item, asOf: string): readonly AskedRow[] {
  const newest = new Map(asksUntil(item, asOf).map((ask) => [ask.by, ask]))
  return [...newest.values()].map((ask) => ({
    by: ask.by,
    date: ask.date,
    followed: eventsAfter(item, ask, asOf).length > 0,
  }))
}
