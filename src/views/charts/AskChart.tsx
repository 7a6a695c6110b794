import type { AskSectorRow } from "../../summary/askSectorRows.ts"
import { ENDS } from "../../dataset/vocabulary.ts"
import { useLanguage } from "../../ui/language.ts"
import { ASK_ROW, labelLines, labelWidth, type LegendEntry, legendHeight } from "./chartSize.ts"
import styles from "./charts.module.css"
import { LabelLines } from "./LabelLines.tsx"
import { MarkField } from "./MarkField.tsx"
import { StageFill } from "./StageFill.tsx"
import { StageLegend } from "./StageLegend.tsx"

type AskStage = keyof AskSectorRow["sides"][number]["byStage"]

interface AskChartProps {
  readonly rows: readonly AskSectorRow[]
  readonly legend: readonly LegendEntry<AskStage>[]
  /** Names of the parties by code: the first stands to the left, the second to the right. */
  readonly sides: ReadonlyMap<string, string>
  readonly picked: { readonly sectors: readonly string[]; readonly sides: readonly string[] }
  readonly onToggle: (sector: string, side: string) => void
  readonly width: number
  readonly height: number
}

/** Room for the count at the end of a bar. */
const COUNT = 24
const BAR = 18

/** Two bars from a common middle for each sector: what either side asked about, by where it stands. */
export function AskChart({ rows, legend, sides, picked, onToggle, width, height }: AskChartProps) {
  const { m, text } = useLanguage()
  const words = m.askLedger.figure
  const label = labelWidth(width)
  const most = Math.max(1, ...rows.flatMap((row) => row.sides.map(({ total }) => total)))
  const unit = ((width - label) / 2 - COUNT) / most
  return (
    <MarkField label={words.marks}>
      <svg width={width} height={height}>
        <StageLegend chart="asks" entries={legend} width={width} />
        {rows.map((row, index) => (
          <g
            key={row.id}
            transform={`translate(${width / 2} ${legendHeight(legend, width) + index * ASK_ROW})`}
          >
            <LabelLines
              lines={labelLines(text(row.label), label, width)}
              x={0}
              y={BAR / 2}
              textAnchor="middle"
            />
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
                unit={unit}
                start={label / 2}
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
  /** Length of one item. */
  readonly unit: number
  /** Distance from the middle at which the bar begins. */
  readonly start: number
  readonly isLeft: boolean
  /** Outside what the filters hold. */
  readonly isFaint: boolean
}

/** A bar that grows outwards from the middle, with its count at the end. */
function AskBar({ side: { total, byStage }, legend, unit, start, isLeft, isFaint }: AskBarProps) {
  const { number } = useLanguage()
  const at = (offset: number, length: number) => (isLeft ? -start - offset - length : start + offset)
  return (
    <g className={styles["drawn"]}>
      {segmentsOf(legend, byStage, unit).map(({ key, offset, length, count }) => (
        <g key={key}>
          <StageFill
            chart="asks"
            stage={key}
            x={at(offset, length)}
            y={0}
            width={length - 1}
            height={BAR}
            faint={isFaint}
          />
          {length >= BAR && !ENDS.some((end) => end === key) && (
            <text
              className={styles["inside"]}
              data-stage={key}
              data-faint={isFaint || undefined}
              x={at(offset, length) + length / 2}
              y={BAR / 2}
              textAnchor="middle"
              dominantBaseline="central"
              aria-hidden="true"
            >
              {number(count)}
            </text>
          )}
        </g>
      ))}
      <text
        className={styles["count"]}
        x={at(total * unit + 6, 0)}
        y={BAR / 2}
        textAnchor={isLeft ? "end" : "start"}
        dominantBaseline="central"
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

/** The stages of a bar from the middle outwards. */
function segmentsOf<Stage extends string>(
  legend: readonly LegendEntry<Stage>[],
  byStage: Readonly<Record<Stage, number>>,
  unit: number,
) {
  let offset = 0
  return legend.flatMap(({ key }) => {
    const count = byStage[key]
    const length = count * unit
    const segment = { key, count, offset, length }
    offset += length
    return count > 0 ? [segment] : []
  })
}
