import { lastHeard } from "../dataset/clocks.ts"
import { countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import { compareDates, lastDay, type PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Text } from "../dataset/records.ts"
import type { Tally } from "./tally.ts"

/** What a sector rests on. */
export interface SectorEvidence extends EvidenceCount {
  readonly id: string
  readonly label: Text
  /** Items on one origin, of all items of the sector. */
  readonly items: Tally
  /** Date of the last event or ask; null where there is no item. */
  readonly last: PartialDate | null
}

/** Every sector, thinnest first: fewest origins, then fewest reports, then in the order of the dataset. */
export function sectorEvidence({ about, items }: Dataset): readonly SectorEvidence[] {
  return about.sectors
    .map(({ id, label }) => {
      const own = items.filter(({ sector }) => sector === id)
      const heard = own.flatMap((item) => lastHeard(item, about.coverage.until) ?? [])
      return {
        id,
        label,
        items: {
          found: own.filter((item) => countEvidence(evidenceOf(item)).origins === 1).length,
          of: own.length,
        },
        last: heard.toSorted((a, b) => compareDates(lastDay(b), lastDay(a)))[0] ?? null,
        ...countEvidence(own.flatMap(evidenceOf)),
      }
    })
    .toSorted((a, b) => a.origins - b.origins || a.reports - b.reports)
}
