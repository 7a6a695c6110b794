import { asksUntil, eventsAfter } from "../dataset/asks.ts"
import { countEvidence, evidenceOf } from "../dataset/evidence.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Item, Organisation, Text } from "../dataset/records.ts"
import { type Quiet, quietOf } from "../dataset/clocks.ts"
import {
  eventsUntil,
  lastEvent,
  placeOnLadder,
  rungAt,
  stageAt,
  type Standing,
  standingOf,
} from "../dataset/stage.ts"
import { type ReportedValue, valueOf } from "../dataset/value.ts"
import type { Instrument, Rung, Stage } from "../dataset/vocabulary.ts"
import { BAR_STAGES } from "./sectorRows.ts"

/** The newest ask of one side. */
export interface AskedRow {
  /** A party's code, or "both". */
  readonly by: string
  readonly date: PartialDate
  /** False where nothing on record came after it. */
  readonly followed: boolean
}

/** An item as the table lists it, as known on one day. */
export interface ItemRow {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly sector: Text
  /** Place of the sector in the dataset's order, and of the stage in the order of the page. */
  readonly sectorOrder: number
  readonly stageOrder: number
  readonly instrument: Instrument
  readonly stage: Stage | null
  readonly rung: Rung | null
  readonly standing: Standing | null
  /** One per side that asked. */
  readonly asked: readonly AskedRow[]
  readonly first: PartialDate | null
  readonly last: PartialDate | null
  /** Why an open item is quiet; null where it is not. */
  readonly quiet: Quiet | null
  readonly value: ReportedValue | null
  /** Sums are reported, but none of the whole item. */
  readonly partsOnly: boolean
  readonly parties: readonly Pick<Organisation, "names" | "short">[]
  readonly reports: number
  readonly origins: number
  readonly meetings: number
}

/** One row per item, in the order given. */
export function itemRows(
  items: readonly Item[],
  dataset: Dataset,
  asOf: string,
  today: string | null,
): readonly ItemRow[] {
  const meetings = new Map<Item, number>()
  for (const parts of itemsByMeeting(dataset).values())
    for (const { item } of parts) meetings.set(item, (meetings.get(item) ?? 0) + 1)
  const sectors = dataset.about.sectors
  return items.map((item) => {
    const stage = stageAt(item, asOf)
    const sectorOrder = sectors.findIndex(({ id }) => id === item.sector)
    const value = valueOf(item)
    return {
      id: item.id,
      title: item.title,
      summary: item.summary,
      sector: sectors[sectorOrder]?.label ?? { en: item.sector },
      sectorOrder,
      stageOrder: BAR_STAGES.indexOf(placeOnLadder(item, asOf)),
      instrument: item.instrument,
      stage,
      rung: rungAt(item, asOf),
      standing: standingOf(item, asOf),
      asked: askedRows(item, asOf),
      first: eventsUntil(item, asOf)[0]?.date ?? null,
      last: lastEvent(item, asOf)?.date ?? null,
      quiet: quietOf(item, asOf, today),
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
