import { ENDS } from "../../dataset/vocabulary.ts"
import styles from "./charts.module.css"

/** Lines of each end, so that the four are told apart without a hue. */
const HATCHES: Record<(typeof ENDS)[number], string> = {
  declined: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5",
  lapsed: "M0 3H6",
  cancelled: "M0 0L6 6M0 6L6 0",
  transformed: "M3 0V6",
}

/** The hatches of the ends; `chart` keeps their ids apart from those of other pictures on the page. */
export function StageHatches({ chart }: { readonly chart: string }) {
  return (
    <defs>
      {ENDS.map((end) => (
        <pattern key={end} id={`${chart}-${end}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect className={styles["hatchGround"]} width={6} height={6} />
          <path className={styles["hatchLine"]} d={HATCHES[end]} />
        </pattern>
      ))}
    </defs>
  )
}

/** In which look a rectangle says its stage. */
export function stageLook(chart: string, stage: string, faint = false) {
  const isEnd = ENDS.some((end) => end === stage)
  return {
    className: styles["fill"],
    "data-stage": stage,
    "data-faint": faint || undefined,
    ...(isEnd && !faint && { fill: `url(#${chart}-${stage})` }),
  }
}

interface StageFillProps {
  readonly chart: string
  readonly stage: string
  readonly faint?: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle in the look of its stage, its outline within its bounds. */
export function StageFill({ chart, stage, faint = false, x, y, width, height }: StageFillProps) {
  return (
    <rect
      {...stageLook(chart, stage, faint)}
      x={x + 0.5}
      y={y + 0.5}
      width={Math.max(width - 1, 0.5)}
      height={Math.max(height - 1, 0.5)}
    />
  )
}
