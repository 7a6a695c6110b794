import type { Locale } from "../../dataset/vocabulary.ts"
import { showDataset } from "../appRoot.tsx"
import type { OwnData } from "./ownData.ts"
import { enterOwn } from "./ownLocation.ts"
import { joinParts, type RecordsPart } from "./recordParts.ts"
import { standOn } from "./standOwn.ts"

/** Shows a dataset that the browser does not keep: in this document, which holds the only copy. */
export async function showUnkept(
  parts: readonly RecordsPart[],
  data: OwnData,
  locale: Locale,
): Promise<void> {
  enterOwn(locale, true)
  showDataset(await standOn(joinParts(parts), data))
}
