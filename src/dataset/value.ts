import { someDiffer } from "./differ.ts"
import { compareDates } from "./partialDate.ts"
import type { Amount, Item } from "./records.ts"
import { AMOUNT_KINDS, type AmountKind } from "./vocabulary.ts"

/** What an item is worth as reported: one kind, one currency, the lowest and highest report. */
export interface ReportedValue {
  readonly kind: AmountKind
  readonly currency: string
  readonly low: number
  readonly high: number
  /** Earliest and latest date of the reports; null where no report is dated. */
  readonly from: string | null
  readonly until: string | null
  readonly amounts: readonly Amount[]
  /** Whether some of the reports contradict each other. */
  readonly isDisputed: boolean
}

/**
 * Chooses the shown value: sums of the whole item only, of the most binding kind, in the currency that most reports
 * use (the first reported one where they tie). Null where none is reported. Nothing is converted or added.
 */
export function valueOf(item: Item): ReportedValue | null {
  const whole = item.amounts.filter((amount) => amount.scope === "whole")
  const kind = AMOUNT_KINDS.find((candidate) => whole.some((amount) => amount.kind === candidate))
  if (!kind) return null
  const groups = new Map<string, Amount[]>()
  for (const amount of whole.filter((candidate) => candidate.kind === kind)) {
    groups.set(amount.currency, [...(groups.get(amount.currency) ?? []), amount])
  }
  const amounts = [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most))
  const dates = amounts.flatMap((amount) => amount.asOf ?? []).toSorted(compareDates)
  return {
    kind,
    currency: amounts[0]?.currency ?? "",
    low: Math.min(...amounts.map(({ amount }) => amount)),
    high: Math.max(...amounts.map(({ amount }) => amount)),
    from: dates[0] ?? null,
    until: dates.at(-1) ?? null,
    amounts,
    isDisputed: someDiffer(amounts),
  }
}
