import { memo } from "react"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"
import { SectorsChart } from "./SectorsChart.tsx"
import { YearsChart } from "./YearsChart.tsx"

/** Sectors and years as charts beside each other. */
export const ChartsSection = memo(function ChartsSection({
  exploration,
}: {
  readonly exploration: Exploration
}) {
  return (
    <div className={styles["charts"]}>
      <SectorsChart exploration={exploration} />
      <YearsChart exploration={exploration} />
    </div>
  )
})
