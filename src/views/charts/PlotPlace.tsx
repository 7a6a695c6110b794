import type { ReactNode } from "react"
import { usePlotArea } from "recharts"
import styles from "./charts.module.css"

/** The plot of a chart of Recharts as a place by itself, for what is drawn in parts of its width and height, as in pictures. */
export function PlotPlace({ children }: { readonly children: ReactNode }) {
  const plot = usePlotArea()
  return (
    plot && (
      <svg {...plot} className={styles["scenery"]} overflow="visible" aria-hidden="true">
        {children}
      </svg>
    )
  )
}
