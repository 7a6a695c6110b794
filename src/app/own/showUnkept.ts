import { linkSteps } from "../../dataset/link.ts"
import type { Locale } from "../../dataset/vocabulary.ts"
import { answerInSlices } from "../../ui/runInSlices.ts"
import { showDataset } from "../appRoot.tsx"
import type { OwnData } from "./ownData.ts"
import { enterOwn } from "./ownLocation.ts"
import { joinParts, type RecordsPart } from "./recordParts.ts"
import { standOn } from "./standOwn.ts"

/**
 * Shows a dataset that the browser does not keep: in this document, which holds the only copy. `isWanted` is asked once,
 * when nothing of the page has been changed yet: the reader may have cancelled meanwhile.
 */
export async function showUnkept(
  parts: readonly RecordsPart[],
  data: OwnData,
  locale: Locale,
  isWanted: () => boolean,
): Promise<void> {
  const records = joinParts(parts)
  const dataset = await answerInSlices(linkSteps(records))
  if (!isWanted()) return
  enterOwn(locale, true)
  await standOn(records, data)
  showDataset(dataset)
}
