import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useSame } from "../../ui/useSame.ts"
import { ChartBox } from "./ChartBox.tsx"
import { sectorSize } from "./chartSize.ts"
import { LazySectorChart } from "./lazyCharts.tsx"
import type { SectorChartProps } from "./SectorChart.tsx"
import { SectorPicture } from "./SectorPicture.tsx"
import { sectorStages, stageLabels } from "./stageLabels.ts"
import { sectorTwin } from "./twins.ts"

interface SectorPanelProps extends Pick<
  SectorChartProps,
  "rows" | "picked" | "onToggleSector" | "onToggleSegment"
> {
  /** What the counts rest on. */
  readonly source: string
}

/** Sectors by how far their items have come. */
export function SectorPanel({ rows, picked, onToggleSector, onToggleSegment, source }: SectorPanelProps) {
  const language = useLanguage()
  const { m, text } = language
  const words = m.charts.sectors
  const stages = sectorStages(rows)
  const legend = useSame(stageLabels(stages, m))
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  const [first] = rows
  return (
    <ChartFrame
      id="sectors"
      title={words.title}
      subtitle={words.subtitle}
      summary={words.summary(total, first ? text(first.label) : "", first?.total ?? 0)}
      source={source}
      twin={sectorTwin(rows, stages, language)}
    >
      <ChartBox
        size={sectorSize(rows.length, legend)}
        of={rows}
        picture={import.meta.env.SSR && <SectorPicture rows={rows} legend={legend} />}
      >
        {(width, height) => (
          <LazySectorChart {...{ rows, legend, picked, onToggleSector, onToggleSegment, width, height }} />
        )}
      </ChartBox>
    </ChartFrame>
  )
}
