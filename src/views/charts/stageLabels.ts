import { EVENT_STAGES, type EventStage, LADDER_PLACES, type LadderPlace } from "../../dataset/vocabulary.ts"
import type { Language } from "../../format/language.ts"
import type { LegendEntry } from "./chartSize.ts"

type Charted = EventStage | LadderPlace

/** Stages that the bars of the sectors hold, in their order. */
export function sectorStages(rows: readonly Counted<LadderPlace>[]) {
  return present(LADDER_PLACES, rows)
}

/** Stages that the columns of the years hold, from the foot up; mentions on top. */
export function yearStages(rows: readonly Counted<EventStage>[]) {
  return present(EVENT_STAGES, rows)
}

/** A stage in words, as the charts name it. */
export function stageLabel(stage: Charted, m: Language["m"]): string {
  if (stage === "none") return m.vocabulary.noStage
  if (stage === "apart") return m.vocabulary.apart
  return stage === "mention" ? m.charts.activity.mention : m.vocabulary.stage[stage]
}

export function stageLabels<Stage extends Charted>(
  stages: readonly Stage[],
  m: Language["m"],
): readonly LegendEntry<Stage>[] {
  return stages.map((key) => ({ key, label: stageLabel(key, m) }))
}

interface Counted<Stage extends string> {
  readonly byStage: Readonly<Record<Stage, number>>
}

function present<Stage extends string>(
  stages: readonly Stage[],
  rows: readonly Counted<Stage>[],
): readonly Stage[] {
  return stages.filter((stage) => rows.some(({ byStage }) => byStage[stage] > 0))
}
