import { CHANGES } from "virtual:data-addresses"
import { Suspense, use } from "react"
import type { LoggedRelease } from "../../summary/changeLog.ts"
import { useLanguage } from "../../ui/language.ts"
import { ChangeLog } from "../../views/changes/ChangeLog.tsx"
import { fetchJson } from "../fetchJson.ts"
import styles from "./pages.module.css"

/** What each release of the dataset changed. */
export function ChangesPage() {
  const { m } = useLanguage()
  return (
    <main className={styles["page"]}>
      <h1>{m.changes.title}</h1>
      <p className={styles["lead"]}>{m.changes.lead}</p>
      <Suspense fallback={<p role="status">{m.changes.history.loading}</p>}>
        <LoadedLog />
      </Suspense>
    </main>
  )
}

function LoadedLog() {
  const { m } = useLanguage()
  const releases = use(fetchJson<readonly LoggedRelease[]>(CHANGES))
  return releases ? <ChangeLog releases={releases} /> : <p role="alert">{m.changes.history.missing}</p>
}
