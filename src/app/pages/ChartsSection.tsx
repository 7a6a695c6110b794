import { memo } from "react"
import { useLater } from "../../ui/useLater.ts"
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
      {/* A chart takes its rows in one go, which nothing interrupts: the second one after the paint of the first. */}
      <YearsChart exploration={useLater(exploration)} />
    </div>
  )
})
