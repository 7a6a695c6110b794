import { DATASET } from "virtual:data-addresses"
import { Suspense, use, useMemo } from "react"
import { linkDataset } from "../../dataset/link.ts"
import { lastDay } from "../../dataset/partialDate.ts"
import type { DatasetRecords } from "../../dataset/records.ts"
import { checkTallies, dataHealth } from "../../summary/dataHealth.ts"
import { useLanguage } from "../../ui/language.ts"
import { HealthArticle } from "../../views/health/HealthArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { fetchJson } from "../fetchJson.ts"
import { useToday } from "../today.ts"
import styles from "./pages.module.css"

/** Where the dataset is thin, by the reader's day: of the whole of it, translations included. */
export function HealthPage() {
  const { m } = useLanguage("all")
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.health}</h1>
      <Suspense fallback={<p role="status">{m.data.loadingAll}</p>}>
        <LoadedHealth />
      </Suspense>
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}

function LoadedHealth() {
  const { m } = useLanguage("all")
  const records = use(fetchJson<DatasetRecords>(DATASET))
  const today = useToday(records ? lastDay(records.about.released) : "")
  const health = useMemo(() => {
    const dataset = records && linkDataset(records)
    return dataset && dataHealth(dataset, today)
  }, [records, today])
  return health ? (
    <HealthArticle health={health} tallies={checkTallies(health)} />
  ) : (
    <p role="alert">{m.data.missingAll}</p>
  )
}
