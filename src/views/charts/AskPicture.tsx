import { useLanguage } from "../../ui/language.ts"
import type { AskChartProps } from "./AskChart.tsx"
import { COUNT_GAP, mostOf, numberFrom } from "./askLayout.ts"
import { ChartPicture } from "./ChartPicture.tsx"
import charts from "./charts.module.css"
import { ASK_ROW, BAR } from "./chartSize.ts"
import { LabelLines } from "./LabelLines.tsx"
import { percent } from "./percent.ts"
import styles from "./pictures.module.css"
import { SegmentsPicture } from "./SegmentsPicture.tsx"

type AskPictureProps = Pick<AskChartProps, "rows" | "legend">

const CHART = "asks-drawn"

/** The asks as `AskChart` draws them, without a filter. */
export function AskPicture({ rows, legend }: AskPictureProps) {
  return (
    <ChartPicture chart={CHART} legend={legend}>
      <div className={styles["asks"]}>
        <SidePicture rows={rows} legend={legend} column={0} />
        <svg height={rows.length * ASK_ROW}>
          {rows.map(({ id, label }, index) => (
            <svg key={id} x="50%" y={index * ASK_ROW + BAR / 2}>
              <LabelLines label={label} gap={0} width={null} x={0} y={0} textAnchor="middle" />
            </svg>
          ))}
        </svg>
        <SidePicture rows={rows} legend={legend} column={1} />
      </div>
    </ChartPicture>
  )
}

/** The bars of one side, from the middle outwards. */
function SidePicture({ rows, legend, column }: AskPictureProps & { readonly column: number }) {
  const { number } = useLanguage()
  const most = mostOf(rows)
  const isLeft = column === 0
  return (
    <svg height={rows.length * ASK_ROW}>
      {rows.map((row, index) => {
        const side = row.sides[column]
        return (
          side && (
            <svg key={row.id} y={index * ASK_ROW} height={BAR}>
              <SegmentsPicture
                chart={CHART}
                legend={legend}
                byStage={side.byStage}
                most={most}
                numberFrom={(stage, count) => numberFrom(stage, count, most)}
                isMirrored={isLeft}
              />
              <text
                className={charts["count"]}
                x={percent(isLeft ? 1 - side.total / most : side.total / most)}
                dx={isLeft ? -COUNT_GAP : COUNT_GAP}
                y={BAR / 2}
                textAnchor={isLeft ? "end" : "start"}
              >
                {number(side.total)}
              </text>
            </svg>
          )
        )
      })}
    </svg>
  )
}
