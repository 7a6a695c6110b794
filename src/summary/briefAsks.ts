import { asksUntil } from "../dataset/asks.ts"
import type { Days } from "../dataset/itemState.ts"
import type { Dataset, Evidence, Item } from "../dataset/records.ts"
import type { Stage } from "../dataset/vocabulary.ts"
import { type AskRow, askRows, sortAsks } from "./askRows.ts"

/** An ask of the ledger that is still open. */
export interface AskFact {
  readonly kind: "ask"
  readonly row: AskRow
}

interface Line {
  readonly id: string
  readonly fact: AskFact
  readonly evidence: readonly Evidence[]
}

/** Stages at which what was asked for is not yet bound to come. */
export const OPEN_STAGES: readonly Stage[] = ["raised", "agreed", "signed"]

/**
 * The ledger's asks that are still open, those raised again most often without moving first, of these the oldest. An
 * ask is open while its item is a promise that is not yet contracted, also where nothing has happened to the item yet.
 */
export function askLines(dataset: Dataset, items: readonly Item[], days: Days): readonly Line[] {
  const asks = items.flatMap((item) => asksUntil(item, days.asOf))
  const rows = askRows(items, dataset, asks, days).filter(
    ({ item, stage }) => item.kind === "promise" && (stage === null || OPEN_STAGES.includes(stage)),
  )
  return sortAsks(rows, "times").map((row) => ({
    id: `ask:${row.item.id}:${row.by}`,
    fact: { kind: "ask", row },
    evidence: [row.first, ...row.again].flatMap(({ ask }) => ask.evidence),
  }))
}
