import { memo, useMemo } from "react"
import { useLanguage } from "../../ui/language.ts"
import { MarkField } from "./MarkField.tsx"
import { SectorBars, type SectorBarsProps } from "./SectorBars.tsx"
import { SectorFilterProvider, type SectorFilter } from "./sectorFilter.ts"

export interface SectorChartProps extends SectorBarsProps, SectorFilter {}

/** Items of each sector by stage; a sector and each of its segments is a filter. */
export const SectorChart = memo(function SectorChart(props: SectorChartProps) {
  const { rows, legend, picked, onToggleSector, onToggleSegment, width, height } = props
  const { m } = useLanguage()
  const filter = useMemo(
    () => ({ picked, onToggleSector, onToggleSegment }),
    [picked, onToggleSector, onToggleSegment],
  )
  return (
    <MarkField label={m.charts.sectors.marks}>
      <SectorFilterProvider value={filter}>
        <SectorBars rows={rows} legend={legend} width={width} height={height} />
      </SectorFilterProvider>
    </MarkField>
  )
})
