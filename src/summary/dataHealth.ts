import { daysSinceCheck, RECHECK_AFTER_DAYS } from "../dataset/clocks.ts"
import { countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import { compareDates } from "../dataset/partialDate.ts"
import type { Dataset, Item } from "../dataset/records.ts"
import { type DisagreementGroups, disagreementGroups } from "./disagreementGroups.ts"
import { type EntryChecks, entryChecks } from "./entryChecks.ts"
import { type SectorEvidence, sectorEvidence } from "./sectorEvidence.ts"
import { type Check, sumOf, type Tally } from "./tally.ts"
import { type TranslationGap, translationGaps } from "./translationGaps.ts"

/** An item that a check found, with what it rests on. */
export interface ItemLine extends EvidenceCount {
  readonly item: Item
}

/** Where the dataset is thin, for its editors and for those who must judge it. */
export interface DataHealth extends EntryChecks {
  /** The day to which the last check is counted. */
  readonly today: string
  /** Fewest reports first: one origin all of them. */
  readonly oneOriginItems: Check<ItemLine>
  /** Longest not checked first; those that nobody ever checked before all others. */
  readonly unchecked: Check<ItemLine>
  readonly translations: readonly TranslationGap[]
  /** Open ones, of all on record. */
  readonly disagreements: Tally & Pick<DisagreementGroups, "open">
  readonly sectors: readonly SectorEvidence[]
}

/** The whole dataset as it stands, whatever is filtered; the page and the build both read it. */
export function dataHealth(dataset: Dataset, today: string): DataHealth {
  const items = dataset.items.map((item) => ({ item, ...countEvidence(evidenceOf(item)) }))
  const open = disagreementGroups(dataset, dataset.items, true).open
  return {
    today,
    ...entryChecks(dataset),
    oneOriginItems: checkOf(
      items.filter(({ origins }) => origins === 1).toSorted((a, b) => a.reports - b.reports),
      items.length,
    ),
    unchecked: checkOf(
      items
        .filter(({ item }) => daysSinceCheck(item, today) > RECHECK_AFTER_DAYS)
        .toSorted((a, b) => compareDates(a.item.checked ?? "", b.item.checked ?? "")),
      items.length,
    ),
    translations: translationGaps(dataset),
    disagreements: {
      open,
      found: open.reduce((sum, { rows }) => sum + rows.length, 0),
      of: dataset.disagreements.length,
    },
    sectors: sectorEvidence(dataset),
  }
}

/** The checks by name, in the order of the page. */
const HEALTH_CHECKS = [
  "unsupported",
  "oneOriginItems",
  "oneOriginClaims",
  "noParagraph",
  "unchecked",
  "weak",
  "ko",
  "es",
  "disagreements",
  "sectors",
] as const
export type HealthCheck = (typeof HEALTH_CHECKS)[number]

/** What one check found. */
export interface CheckTally extends Tally {
  readonly check: HealthCheck
}

/** Every check with what it found, also where that is nothing; in the order of the page. */
export function checkTallies(health: DataHealth): readonly CheckTally[] {
  return HEALTH_CHECKS.map((check) => ({ check, ...tallyOf(health, check) }))
}

/** Of how many it found how many; of sectors those in which some item rests on one origin. */
function tallyOf(health: DataHealth, check: HealthCheck): Tally {
  switch (check) {
    case "ko":
    case "es":
      return sumOf(health.translations.map(({ missing }) => missing[check]))
    case "sectors":
      return {
        found: health.sectors.filter(({ items }) => items.found > 0).length,
        of: health.sectors.length,
      }
    case "unsupported":
    case "oneOriginItems":
    case "oneOriginClaims":
    case "noParagraph":
    case "unchecked":
    case "weak":
    case "disagreements": {
      const { found, of } = health[check]
      return { found, of }
    }
  }
}

function checkOf<Line>(lines: readonly Line[], of: number): Check<Line> {
  return { found: lines.length, of, lines }
}
