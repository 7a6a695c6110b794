import { ENDS } from "../../dataset/vocabulary.ts"
import { useLanguage } from "../../ui/language.ts"
import charts from "./charts.module.css"
import { BAR, type LegendEntry } from "./chartSize.ts"
import { percent } from "./percent.ts"
import { stageLook } from "./StageFill.tsx"
import { startsOf } from "./startsOf.ts"
import { Stretch } from "./Stretch.tsx"

interface SegmentsPictureProps<Stage extends string> {
  /** Whose hatches fill it. */
  readonly chart: string
  readonly legend: readonly LegendEntry<Stage>[]
  readonly byStage: Readonly<Record<Stage, number>>
  /** What the whole width of the place stands for. */
  readonly most: number
  /** The width of the chart from which on a segment holds its number. */
  readonly numberFrom: (stage: Stage, count: number) => number
  /** Whether the bar grows from the right. */
  readonly isMirrored?: boolean
}

/** A lying bar with its numbers. */
export function SegmentsPicture<Stage extends string>(props: SegmentsPictureProps<Stage>) {
  const { chart, legend, byStage, most, numberFrom, isMirrored = false } = props
  const { number } = useLanguage()
  return startsOf(legend, byStage).map(({ key, start, count }) => (
    <svg
      key={key}
      x={percent((isMirrored ? most - start - count : start) / most)}
      width={percent(count / most)}
    >
      <rect {...stageLook(chart, key)} />
      <Stretch from={numberFrom(key, count)}>
        {ENDS.some((end) => end === key) && (
          <svg x="50%">
            <rect className={charts["hatchGround"]} x={-6.5} y={2} width={12} height={BAR - 4} />
          </svg>
        )}
        <text className={charts["inside"]} data-stage={key} x="50%" y={BAR / 2}>
          {number(count)}
        </text>
      </Stretch>
    </svg>
  ))
}
