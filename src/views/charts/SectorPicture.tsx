import { useLanguage } from "../../ui/language.ts"
import { ChartPicture } from "./ChartPicture.tsx"
import charts from "./charts.module.css"
import { BAR, ROW } from "./chartSize.ts"
import { LabelLines } from "./LabelLines.tsx"
import { percent } from "./percent.ts"
import styles from "./pictures.module.css"
import type { SectorBarsProps } from "./SectorBars.tsx"
import { COUNT_GAP, LABEL_GAP, mostOf, numberFrom } from "./sectorLayout.ts"
import { SegmentsPicture } from "./SegmentsPicture.tsx"

const CHART = "sectors-drawn"

/** The sectors as `SectorBars` draws them, without a filter. */
export function SectorPicture({ rows, legend }: Pick<SectorBarsProps, "rows" | "legend">) {
  const { number } = useLanguage()
  const most = mostOf(rows)
  return (
    <ChartPicture chart={CHART} legend={legend}>
      <svg className={styles["sectors"]} height={rows.length * ROW}>
        {rows.map(({ id, label, total, byStage }, index) => (
          <svg
            key={id}
            className={charts["sector"]}
            data-faint={total === 0 || undefined}
            y={index * ROW + (ROW - BAR) / 2}
            height={BAR}
          >
            <LabelLines
              label={label}
              gap={LABEL_GAP}
              width={null}
              x={-LABEL_GAP}
              y={BAR / 2}
              textAnchor="end"
            />
            <SegmentsPicture
              chart={CHART}
              legend={legend}
              byStage={byStage}
              most={most}
              numberFrom={(_, count) => numberFrom(count, most)}
            />
            <text className={charts["count"]} x={percent(total / most)} dx={COUNT_GAP} y={BAR / 2}>
              {number(total)}
            </text>
          </svg>
        ))}
      </svg>
    </ChartPicture>
  )
}
