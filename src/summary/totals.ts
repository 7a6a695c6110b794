import { countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import { yearOf } from "../dataset/partialDate.ts"
import type { Dataset, Item, Meeting } from "../dataset/records.ts"
import { isSilent, SILENT_AFTER_YEARS } from "../dataset/clocks.ts"
import { eventsUntil, stageAt } from "../dataset/stage.ts"

/** The reports are those behind the items and meetings. */
export interface Totals extends EvidenceCount {
  readonly items: number
  /** Items that came up at one of the meetings. */
  readonly raised: number
  /** Meetings at which one of the items came up. */
  readonly raisedAt: number
  /** Year of the first event shown; null where no item is. */
  readonly since: number | null
  readonly delivered: number
  readonly underWay: number
  /** Open items without evidence for `silentYears`. */
  readonly silent: number
  readonly silentYears: number
}

/** What a set of items and meetings amounts to, as known on that day; `from` is the first year that is shown of them. */
export function totalsOf(
  dataset: Dataset,
  items: readonly Item[],
  meetings: readonly Meeting[],
  asOf: string,
  from: number | null = null,
): Totals {
  const years = items
    .flatMap((item) => eventsUntil(item, asOf).map(({ date }) => yearOf(date)))
    .filter((year) => from === null || year >= from)
  const chosen = new Set(items)
  const parts = itemsByMeeting(dataset)
  const raised = new Set<Item>()
  let raisedAt = 0
  for (const { id } of meetings) {
    const here = (parts.get(id) ?? []).map(({ item }) => item).filter((item) => chosen.has(item))
    for (const item of here) raised.add(item)
    if (here.length > 0) raisedAt++
  }
  const evidence = [...items.flatMap(evidenceOf), ...meetings.flatMap((meeting) => meeting.evidence)]
  const at = (stage: string) => items.filter((item) => stageAt(item, asOf) === stage).length
  return {
    items: items.length,
    raised: raised.size,
    raisedAt,
    since: years.length > 0 ? Math.min(...years) : null,
    ...countEvidence(evidence),
    delivered: at("delivered"),
    underWay: at("under-way"),
    silent: items.filter((item) => isSilent(item, asOf)).length,
    silentYears: SILENT_AFTER_YEARS,
  }
}
