import { CHANGES, DATASET, TEXTS_ES, TEXTS_KO } from "virtual:data-addresses"
import { linkSteps } from "../../dataset/link.ts"
import type { Dataset, DatasetRecords } from "../../dataset/records.ts"
import { answerInSlices } from "../../ui/runInSlices.ts"
import { bringJson } from "../fetchJson.ts"
import { isOwnAddress, reload } from "../location.ts"
import { localeBehindHash, partsBehindHash, PREFIX } from "../singleFile/hashAddress.ts"
import { pageLocale, siteRoot, standAt } from "../site.ts"
import { drawBanner } from "./drawBanner.tsx"
import { keptDataset } from "./keptDataset.ts"
import { leaveOwnAddress, stepBack } from "./ownLocation.ts"
import { missesOwn, type OwnData } from "./ownData.ts"
import { askBeforeLeaving, mayReload } from "./unkeptGuard.ts"

/** Puts the dataset that this browser keeps in the place of the published one; null, and the page's own address, where it keeps none. */
export async function standOwn(): Promise<Dataset | null> {
  const kept = await keptDataset(siteRoot().pathname).catch(() => null)
  if (!kept) {
    missesOwn()
    leaveOwnAddress()
    return null
  }
  await standOn(kept.records, { ...kept.note, unkept: null })
  return answerInSlices(linkSteps(kept.records))
}

/** Has every page show these records: their addresses stand behind the "#" of this document, and no file is asked for them. */
export async function standOn(records: DatasetRecords, data: OwnData): Promise<void> {
  const locale = localeBehindHash()
  standAt({
    root: siteRoot(),
    locale,
    drawn: null,
    day: "",
    form: { prefix: PREFIX, partsOf: partsBehindHash, document: document.baseURI, own: data.id },
  })
  bringJson(DATASET, records)
  // Its texts stand in the records, and it has no releases.
  for (const texts of [TEXTS_KO, TEXTS_ES]) bringJson(texts, {})
  bringJson(CHANGES, [])
  addEventListener("hashchange", followHash)
  if (data.unkept !== null) askBeforeLeaving()
  await drawBanner(data, locale)
}

/** Another language is another document, also by a step back; and so is what is published. */
function followHash(): void {
  if (isOwnAddress() && localeBehindHash() === pageLocale()) return
  if (mayReload()) reload()
  else stepBack()
}
