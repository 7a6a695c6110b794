import type { ItemState } from "../dataset/itemState.ts"
import type { Text } from "../dataset/records.ts"
import type { Language } from "./language.ts"

interface Grouped extends Pick<ItemState, "stage" | "standing"> {
  readonly sector: Text
}

/** What the items of a group share: "Minerals", "Delivered", "No promise". */
export function groupWord({ m, text }: Language, group: "sector" | "stage", row: Grouped): string {
  if (group === "sector") return text(row.sector)
  if (row.stage !== null) return m.vocabulary.stage[row.stage]
  return row.standing === null ? m.vocabulary.noStage : m.vocabulary.apart
}
