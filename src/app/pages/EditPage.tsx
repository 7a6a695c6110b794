import { DATASET } from "virtual:data-addresses"
import { Suspense, use } from "react"
import type { DatasetRecords } from "../../dataset/records.ts"
import { useLanguage } from "../../ui/language.ts"
import { fetchJson } from "../fetchJson.ts"
import { loadCodebookWords } from "../loadCodebookWords.ts"
import { loadProblemWords } from "../loadProblemWords.ts"
import { EditDesk } from "./EditDesk.tsx"
import styles from "./pages.module.css"

/** For editors: every record as a form, which says at once what is wrong and gives the file to save. */
export function EditPage() {
  const { m } = useLanguage("all")
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.edit}</h1>
      <p className={styles["lead"]}>{m.edit.lead}</p>
      <Suspense fallback={<p role="status">{m.data.loadingAll}</p>}>
        <LoadedDesk />
      </Suspense>
    </main>
  )
}

function LoadedDesk() {
  const { m, locale } = useLanguage("all")
  // Asked for already, so that a record that is opened stands there at once.
  void loadProblemWords(locale)
  const words = use(loadCodebookWords(locale))
  const records = use(fetchJson<DatasetRecords>(DATASET))
  return records ? <EditDesk records={records} words={words} /> : <p role="alert">{m.data.missingAll}</p>
}
