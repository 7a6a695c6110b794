import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { countSources, type ItemFacts, spanOf } from "../summary/itemFacts.ts"

/** What a chart of items rests on, in words: their events, reports and origins, and the version of the data. */
export function basisOf(facts: ItemFacts, rows: Uint32Array, { about }: Dataset, m: Language["m"]): string {
  let events = 0
  for (const row of rows) {
    const [from, to] = spanOf(facts.years, row)
    events += to - from
  }
  return m.charts.basis(events, countSources(facts, facts.eventSources, rows), about.version)
}
