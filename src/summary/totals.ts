import type { EvidenceCount } from "../dataset/evidence.ts"
import type { Meeting } from "../dataset/records.ts"
import { SILENT_AFTER_YEARS } from "../dataset/clocks.ts"
import { STAGES } from "../dataset/vocabulary.ts"
import { countSources, type ItemFacts } from "./itemFacts.ts"

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

/** What a set of items and meetings amounts to; `from` is the first year that is shown of them. */
export function totalsOf(
  facts: ItemFacts,
  rows: Uint32Array,
  meetings: readonly Meeting[],
  from: number | null = null,
): Totals {
  const { stage, silent } = facts
  const byStage = new Uint32Array(STAGES.length + 1)
  let silentItems = 0
  for (const row of rows) {
    const place = stage[row] as number
    byStage[place] = (byStage[place] as number) + 1
    silentItems += silent[row] as number
  }
  return {
    items: rows.length,
    ...countRaised(facts, rows, meetings),
    since: firstYear(facts, rows, from),
    ...countSources(
      facts,
      facts.sources,
      rows,
      meetings.flatMap(({ evidence }) => evidence),
    ),
    delivered: byStage[STAGES.indexOf("delivered")] ?? 0,
    underWay: byStage[STAGES.indexOf("under-way")] ?? 0,
    silent: silentItems,
    silentYears: SILENT_AFTER_YEARS,
  }
}

function countRaised(
  { stage, rowsByMeeting }: ItemFacts,
  rows: Uint32Array,
  meetings: readonly Meeting[],
): Pick<Totals, "raised" | "raisedAt"> {
  /** By row: 1 where the item is of the set, and not yet counted. */
  const left = new Uint8Array(stage.length)
  const isChosen = new Uint8Array(stage.length)
  for (const row of rows) left[row] = isChosen[row] = 1
  let [raised, raisedAt] = [0, 0]
  for (const { id } of meetings) {
    let isHere = 0
    for (const row of rowsByMeeting.get(id) ?? []) {
      isHere |= isChosen[row] as number
      raised += left[row] as number
      left[row] = 0
    }
    raisedAt += isHere
  }
  return { raised, raisedAt }
}

function firstYear(
  { years: { starts, values } }: ItemFacts,
  rows: Uint32Array,
  from: number | null,
): number | null {
  let first = Infinity
  for (const row of rows) {
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at++) {
      const year = values[at] as number
      if (year < first && (from === null || year >= from)) first = year
    }
  }
  return first === Infinity ? null : first
}
