import { RECORDS } from "virtual:data-addresses"
import type { Dataset } from "../dataset/records.ts"
import { App } from "./App.tsx"
import { bringToLife, drawAnew, drawsDataset } from "./appRoot.tsx"
import { beginLife } from "./comeAlive.ts"
import { fetchDataset } from "./fetchDataset.ts"
import { loadLanguage } from "./loadLanguage.ts"
import { arrive, isDrawn, isOwnAddress, reload } from "./location.ts"
import { startOffline } from "./offline/startOffline.ts"
import { prepareData } from "./prepareData.ts"
import { answerInSlices } from "../ui/runInSlices.ts"
import { loadDrawnPage, loadFirstPage } from "./pageCode.ts"
import { settleLinks } from "./settleLinks.ts"
import { drawnOn, hasFiles, ownKey, pageLocale } from "./site.ts"
import { applyTheme } from "./theme.ts"

/**
 * Brings the page to life: what the build drew, where that is what the address asks for, else a page drawn anew.
 * `program` is the address of the first script; null in the single file, which no worker has to keep. `given` is a
 * dataset that takes the place of the one that was shown.
 */
export async function start(program: string | null, given: Dataset | null = null): Promise<void> {
  applyTheme()
  const own =
    given ?? (isOwnAddress() ? await import("./own/standOwn.ts").then(({ standOwn }) => standOwn()) : null)
  // What is published, and what is the reader's own, are two documents at one address.
  addEventListener("hashchange", () => {
    if (isOwnAddress() && hasFiles()) reload()
  })
  arrive()
  // A development server answers every address with the same page. A browser restyles the whole page for it, changed or not.
  if (document.documentElement.lang !== pageLocale()) document.documentElement.lang = pageLocale()
  const load = isDrawn() ? loadDrawnPage : loadFirstPage
  // What the build drew stays until data and code are here.
  const [loaded, { language, isWhole }] = await Promise.all([
    own ? { dataset: own } : fetchDataset(RECORDS),
    loadLanguage(pageLocale(), "first"),
    // What fails is asked for again in the language that came; a part that fails is told where it would stand.
    load(pageLocale()).catch(() => null),
  ])
  const pageFault = await loadFirstPage(language.locale).then(
    () => null,
    (reason: unknown) => String(reason),
  )
  // What the build drew can be read without: early.ts leaves it there and says that it does not answer.
  const fault = pageFault ?? ("fault" in loaded ? loaded.fault : null)
  if (isDrawn() && fault !== null) throw new Error(fault)
  if ("dataset" in loaded) await answerInSlices(prepareData(loaded.dataset, drawnOn()))
  const root = document.querySelector("#root")
  if (!root) return
  const app = (
    <App key={ownKey()} loaded={loaded} language={language} pageFault={pageFault} isTranslated={isWhole} />
  )
  if (isDrawn() && "dataset" in loaded && isWhole) {
    settleLinks(root)
    beginLife()
    bringToLife(root, app)
  } else drawAnew(root, app)
  drawsDataset((dataset) => void start(null, dataset))
  if (program !== null) startOffline(program, language)
}
