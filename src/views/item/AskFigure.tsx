import { firstDay, yearOf } from "../../dataset/partialDate.ts"
import type { ItemDetail } from "../../summary/itemDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./item.module.css"

const WIDTH = 400
const HEIGHT = 92
const LINE = 42
const EDGE = 6

interface AskFigureProps {
  readonly detail: ItemDetail
  readonly sides: ReadonlyMap<string, string>
}

/** Asks in time: the first party's stand filled above the line, the second's outlined below, both sides' across it. */
export function AskFigure({ detail: { item, asks, events }, sides }: AskFigureProps) {
  const { m, text, date, list } = useLanguage()
  const dates = [...asks, ...events].map(({ claim }) => claim.date)
  const days = dates.map((day) => Date.parse(firstDay(day)))
  const years = dates.map(yearOf)
  const [from, until] = [Math.min(...years), Math.max(...years) + 1]
  if (asks.length === 0 || days.length < 2) return null
  const scale = (time: number) =>
    EDGE + ((time - Date.UTC(from, 0)) / (Date.UTC(until, 0) - Date.UTC(from, 0))) * (WIDTH - 2 * EDGE)
  const at = (day: string) => scale(Date.parse(firstDay(day)))
  const [first = "", second = ""] = sides.values()
  const counts = [...new Set(asks.map(({ claim }) => claim.by))].map((by) =>
    m.item.asker(sides.get(by) ?? m.vocabulary.both, asks.filter(({ claim }) => claim.by === by).length),
  )
  const sorted = dates.toSorted()
  const summary = m.item.figure.summary(
    text(item.title),
    list(counts),
    events.length,
    date(sorted[0] ?? ""),
    date(sorted.at(-1) ?? ""),
  )
  const step = Math.max(1, Math.ceil((until - from) / 5))
  const ticks = Array.from({ length: until - from }, (_, index) => from + index).filter(
    (year) => (year - from) % step === 0,
  )
  return (
    <svg className={styles["figure"]} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      <text x={0} y={10}>
        {first}
      </text>
      <text x={0} y={LINE + 30}>
        {second}
      </text>
      <line x1={0} x2={WIDTH} y1={LINE} y2={LINE} />
      {asks.map(({ claim: { by, date: day } }, index) => (
        <rect
          key={index}
          data-side={[...sides.keys()].indexOf(by)}
          {...markOf([...sides.keys()].indexOf(by), at(day))}
        />
      ))}
      {events.map(({ claim: { id, stage, date: day } }) => (
        <circle key={id} data-stage={stage} cx={at(day)} cy={LINE} r={3.5} />
      ))}
      {ticks.map((year) => (
        <text key={year} x={scale(Date.UTC(year, 0))} y={HEIGHT - 4} textAnchor="start">
          {year}
        </text>
      ))}
    </svg>
  )
}

/** Above the line for the first side, below for the second, across it for both (−1). */
function markOf(side: number, x: number) {
  if (side === 0) return { x: x - 2.5, y: LINE - 22, width: 5, height: 18 }
  if (side === 1) return { x: x - 2, y: LINE + 4.5, width: 4, height: 17 }
  return { x: x - 2.5, y: LINE - 20, width: 5, height: 40 }
}
