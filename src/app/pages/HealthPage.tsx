import { useMemo } from "react"
import { lastDay } from "../../dataset/partialDate.ts"
import type { Dataset } from "../../dataset/records.ts"
import { checkTallies, dataHealth } from "../../summary/dataHealth.ts"
import { HealthArticle } from "../../views/health/HealthArticle.tsx"
import { todayOr } from "../today.ts"
import { CopyLink } from "../CopyLink.tsx"
import styles from "./pages.module.css"

/** Where the dataset is thin, by the reader's day. */
export function HealthPage({ dataset }: { readonly dataset: Dataset }) {
  const today = todayOr(lastDay(dataset.about.released))
  const health = useMemo(() => dataHealth(dataset, today), [dataset, today])
  return (
    <main className={styles["page"]}>
      <HealthArticle health={health} tallies={checkTallies(health)} />
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}
