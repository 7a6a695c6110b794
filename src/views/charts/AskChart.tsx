import type { AskSectorRow } from "../../summary/askSectorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { ASK_ROW, BAR, labelWidth, type LegendEntry, legendHeight } from "./chartSize.ts"
import { barRoom, COUNT_GAP, mostOf, numberFrom } from "./askLayout.ts"
import styles from "./charts.module.css"
import { LabelLines } from "./LabelLines.tsx"
import { MarkField } from "./MarkField.tsx"
import { StageFill } from "./StageFill.tsx"
import { StageLegend } from "./StageLegend.tsx"
import { startsOf } from "./startsOf.ts"

type AskStage = keyof AskSectorRow["sides"][number]["byStage"]

export interface AskChartProps {
  readonly rows: readonly AskSectorRow[]
  readonly legend: readonly LegendEntry<AskStage>[]
  /** Names of the parties by code: the first stands to the left, the second to the right. */
  readonly sides: ReadonlyMap<string, string>
  readonly picked: { readonly sectors: readonly string[]; readonly sides: readonly string[] }
  readonly onToggle: (sector: string, side: string) => void
  readonly width: number
  readonly height: number
}

/** Two bars from a common middle for each sector: what either side asked about, by where it stands. */
export function AskChart({ rows, legend, sides, picked, onToggle, width, height }: AskChartProps) {
  const { m, text } = useLanguage()
  const words = m.askLedger.figure
  const label = labelWidth(width)
  const most = mostOf(rows)
  return (
    <MarkField label={words.marks}>
      <svg width={width} height={height}>
        <StageLegend chart="asks" entries={legend} width={width} />
        {rows.map((row, index) => (
          <g
            key={row.id}
            transform={`translate(${width / 2} ${legendHeight(legend, width) + index * ASK_ROW})`}
          >
            <LabelLines label={row.label} gap={0} width={width} x={0} y={BAR / 2} textAnchor="middle" />
            {row.sides.map((side, column) => (
              <g
                key={side.side}
                className={styles["mark"]}
                role="button"
                tabIndex={-1}
                aria-label={words.mark(
                  text(row.label),
                  sides.get(side.side) ?? side.side,
                  side.total,
                  legend.flatMap(({ key, label: stage }) =>
                    side.byStage[key] > 0 ? [{ stage, count: side.byStage[key] }] : [],
                  ),
                )}
                aria-pressed={picked.sectors.join() === row.id && picked.sides.join() === side.side}
                data-mark-row={index}
                data-mark-column={column}
                onClick={() => onToggle(row.id, side.side)}
              >
                <rect
                  className={styles["target"]}
                  x={column === 0 ? -width / 2 : label / 2}
                  y={-3}
                  width={(width - label) / 2}
                  height={BAR + 6}
                />
              </g>
            ))}
            {row.sides.map((side, column) => (
              <AskBar
                key={side.side}
                side={side}
                legend={legend}
                most={most}
                width={width}
                isFaint={isOutside(picked.sectors, row.id) || isOutside(picked.sides, side.side)}
                isLeft={column === 0}
              />
            ))}
          </g>
        ))}
      </svg>
    </MarkField>
  )
}

interface AskBarProps {
  readonly side: AskSectorRow["sides"][number]
  readonly legend: AskChartProps["legend"]
  /** Items of the longest bar. */
  readonly most: number
  /** Of the chart. */
  readonly width: number
  readonly isLeft: boolean
  /** Outside what the filters hold. */
  readonly isFaint: boolean
}

/** A bar that grows outwards from the middle, with its count at the end. */
function AskBar({ side: { total, byStage }, legend, most, width, isLeft, isFaint }: AskBarProps) {
  const { number } = useLanguage()
  const unit = barRoom(width) / most
  const start = labelWidth(width) / 2
  const at = (offset: number, length: number) => (isLeft ? -start - offset - length : start + offset)
  return (
    <g className={styles["drawn"]}>
      {startsOf(legend, byStage).map(({ key, start: before, count }) => (
        <g key={key}>
          <StageFill
            chart="asks"
            stage={key}
            x={at(before * unit, count * unit)}
            y={0}
            width={count * unit - 1}
            height={BAR}
            faint={isFaint}
          />
          {width >= numberFrom(key, count, most) && (
            <text
              className={styles["inside"]}
              data-stage={key}
              data-faint={isFaint || undefined}
              x={at(before * unit, count * unit) + (count * unit) / 2}
              y={BAR / 2}
              aria-hidden="true"
            >
              {number(count)}
            </text>
          )}
        </g>
      ))}
      <text
        className={styles["count"]}
        x={at(total * unit + COUNT_GAP, 0)}
        y={BAR / 2}
        textAnchor={isLeft ? "end" : "start"}
        aria-hidden="true"
      >
        {number(total)}
      </text>
    </g>
  )
}

function isOutside(picks: readonly string[], value: string): boolean {
  return picks.length > 0 && !picks.includes(value)
}
