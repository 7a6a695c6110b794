import { countEvidence, evidenceOf } from "../../src/dataset/evidence.ts"
import { isSilent } from "../../src/dataset/clocks.ts"
import { itemsByMeeting } from "../../src/dataset/meetings.ts"
import { yearOf } from "../../src/dataset/partialDate.ts"
import type { Dataset, Item, Meeting } from "../../src/dataset/records.ts"
import { eventsUntil, placeOnLadder, stageAt } from "../../src/dataset/stage.ts"
import { EVENT_STAGES, LADDER_PLACES } from "../../src/dataset/vocabulary.ts"
import { firstYear } from "../../src/summary/activityRows.ts"

/** What items and meetings amount to, in as few words as can be. */
export function totalsPlainly(
  dataset: Dataset,
  items: readonly Item[],
  meetings: readonly Meeting[],
  asOf: string,
  from: number | null,
) {
  const parts = itemsByMeeting(dataset)
  const at = meetings.map(({ id }) => (parts.get(id) ?? []).filter(({ item }) => items.includes(item)))
  const years = items
    .flatMap((item) => eventsUntil(item, asOf).map(({ date }) => yearOf(date)))
    .filter((year) => from === null || year >= from)
  return {
    items: items.length,
    raised: new Set(at.flat().map(({ item }) => item)).size,
    raisedAt: at.filter((here) => here.length > 0).length,
    since: years.length > 0 ? Math.min(...years) : null,
    ...countEvidence([...items.flatMap(evidenceOf), ...meetings.flatMap(({ evidence }) => evidence)]),
    delivered: items.filter((item) => stageAt(item, asOf) === "delivered").length,
    underWay: items.filter((item) => stageAt(item, asOf) === "under-way").length,
    silent: items.filter((item) => isSilent(item, asOf)).length,
    silentYears: 2,
  }
}

/** By sector and place on the ladder, how many of the items. */
export function sectorsPlainly({ about }: Dataset, items: readonly Item[], asOf: string) {
  return about.sectors.map(({ id }) =>
    LADDER_PLACES.map(
      (place) => items.filter((item) => item.sector === id && placeOnLadder(item, asOf) === place).length,
    ),
  )
}

/** By year and stage, how many events of the items. */
export function yearsPlainly({ about }: Dataset, items: readonly Item[], asOf: string) {
  const first = firstYear({ from: about.coverage.from, asOf })
  const events = items.flatMap((item) => eventsUntil(item, asOf))
  const years = Array.from({ length: yearOf(asOf) - first + 2 }, (_, span) => first - 1 + span)
  return years.map((year) =>
    EVENT_STAGES.map(
      (stage) =>
        events.filter((event) => event.stage === stage && Math.max(first - 1, yearOf(event.date)) === year)
          .length,
    ),
  )
}
