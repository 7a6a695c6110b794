import type { EventStage } from "../../dataset/vocabulary.ts"
import { claimFigure } from "../../format/claimFigure.ts"
import type { Language } from "../../format/language.ts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import type { AskSectorRow } from "../../summary/askSectorRows.ts"
import type { LadderPlace } from "../../dataset/vocabulary.ts"
import type { SectorRow } from "../../summary/sectorRows.ts"
import type { TradeSide } from "../../summary/tradeRows.ts"
import type { Twin } from "../../ui/DataTwin.tsx"
import type { Flow } from "./flows.ts"
import { stageLabel } from "./stageLabels.ts"

const words = (label: string) => ({ label, numeric: false })
const numbers = (label: string) => ({ label, numeric: true })

export function sectorTwin(
  rows: readonly SectorRow[],
  stages: readonly LadderPlace[],
  { m, text }: Language,
): Twin {
  const { sector, total } = m.charts.sectors.columns
  return {
    columns: [words(sector), ...stages.map((stage) => numbers(stageLabel(stage, m))), numbers(total)],
    rows: rows.map((row) => [text(row.label), ...stages.map((stage) => row.byStage[stage]), row.total]),
  }
}

export function askTwin(
  rows: readonly AskSectorRow[],
  stages: readonly LadderPlace[],
  sides: ReadonlyMap<string, string>,
  { m, text }: Language,
): Twin {
  const { sector, side: asker, total } = m.askLedger.figure.columns
  return {
    columns: [
      words(sector),
      words(asker),
      ...stages.map((stage) => numbers(stageLabel(stage, m))),
      numbers(total),
    ],
    rows: rows.flatMap((row) =>
      row.sides.map(({ side, total: count, byStage }) => [
        text(row.label),
        sides.get(side) ?? side,
        ...stages.map((stage) => byStage[stage]),
        count,
      ]),
    ),
  }
}

export function activityTwin(
  rows: readonly ActivityRow[],
  stages: readonly EventStage[],
  { m }: Language,
): Twin {
  const { columns, year } = m.charts.activity
  return {
    columns: [
      words(columns.year),
      ...stages.map((stage) => numbers(stageLabel(stage, m))),
      numbers(columns.meetings),
    ],
    rows: rows.map((row) => [
      year(row.from, row.to),
      ...stages.map((stage) => row.byStage[stage]),
      row.meetings.length,
    ]),
  }
}

/** A line for each figure: no cell stands for a year that nobody reports. */
export function tradeTwin(side: TradeSide, flows: ReadonlyMap<string, Flow>, language: Language): Twin {
  const { m, text, list } = language
  const { columns, rounded, exact } = m.charts.trade
  const { measure, when, value, approximate, period, note, source } = columns
  return {
    columns: [
      words(measure),
      words(when),
      numbers(value(side.unit)),
      words(approximate),
      words(period),
      words(note),
      words(source),
    ],
    rows: side.measures.flatMap(({ of, label, points }) =>
      points.map((claim) => [
        flows.get(of)?.name ?? text(label),
        claim.date ?? `${claim.year}`,
        claim.value,
        claim.approximate ? rounded : exact,
        claim.period ? text(claim.period) : "",
        [
          ...(claim.above ? [claimFigure(claim, side.unit, language)] : []),
          ...(claim.note ? [text(claim.note)] : []),
        ].join("; "),
        list(claim.sources.map(({ publisher }) => publisher)),
      ]),
    ),
  }
}
