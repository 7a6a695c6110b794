import { daysBetween, firstDay, lastDay, type PartialDate } from "./partialDate.ts"
import type { Amount } from "./records.ts"
import type { AmountKind, Stage } from "./vocabulary.ts"

/** Kinds of sums that are agreed once; the others are of the day on which they are given, or grow. */
const FIXED: readonly AmountKind[] = ["contract"]
/** No rounding explains more than this share of the larger. */
const ROUGH = 0.1
/** Two sums closer than this share of the larger are the same, cut or converted differently. */
const CLOSE = 0.005

type Sum = Pick<Amount, "amount" | "currency" | "kind" | "scope" | "asOf">

/** Whether two reports of a sum contradict each other, once currency, kind, scope, as-of and rounding are compared. */
export function amountsDiffer(a: Sum, b: Sum): boolean {
  if (a.currency !== b.currency || a.kind !== b.kind || a.scope !== b.scope) return false
  if (!FIXED.includes(a.kind) && !mayBeSameDay(a.asOf, b.asOf)) return false
  const larger = Math.max(a.amount, b.amount)
  const rounding = Math.min(Math.max(unitOf(a.amount), unitOf(b.amount)) / 2, ROUGH * larger)
  return Math.abs(a.amount - b.amount) > Math.max(rounding, CLOSE * larger)
}

/** Whether some two of these sums contradict each other. */
export function someDiffer(sums: readonly Sum[]): boolean {
  return sums.some((a, index) => sums.slice(index + 1).some((b) => amountsDiffer(a, b)))
}

/** When a source says that something reached a stage. */
export interface Dated {
  readonly stage: Stage
  readonly date: PartialDate
}

/**
 * Whether two reports of when something happened contradict each other. Two stages (signing, entry into force) are two
 * events; a vaguer date holds the closer one; and the same hour is one day later in Seoul than in Lima.
 */
export function datesDiffer(a: Dated, b: Dated): boolean {
  if (a.stage !== b.stage || mayBeSameDay(a.date, b.date)) return false
  const [first, second] = firstDay(a.date) < firstDay(b.date) ? [a.date, b.date] : [b.date, a.date]
  return daysBetween(lastDay(first), firstDay(second)) > 1
}

function mayBeSameDay(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || (firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a))
}

/** The step to which a sum was rounded: 460,000,000 to ten million. */
function unitOf(amount: number): number {
  const zeros = /0*$/.exec(String(Math.round(amount)))?.[0].length ?? 0
  return 10 ** zeros
}
