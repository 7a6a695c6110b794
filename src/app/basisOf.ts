import { countEvidence } from "../dataset/evidence.ts"
import type { Dataset, Item } from "../dataset/records.ts"
import { eventsUntil } from "../dataset/stage.ts"
import type { Language } from "../format/language.ts"

/** What a chart of items rests on, in words: their events, reports and origins, and the version of the data. */
export function basisOf(items: readonly Item[], dataset: Dataset, asOf: string, m: Language["m"]): string {
  const events = items.flatMap((item) => eventsUntil(item, asOf))
  const grounds = countEvidence(events.flatMap(({ evidence }) => evidence))
  return m.charts.basis(events.length, grounds, dataset.about.version)
}
