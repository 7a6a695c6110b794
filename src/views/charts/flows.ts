import type { About } from "../../dataset/records.ts"
import type { Language } from "../../format/language.ts"
import type { TradeMeasure, TradeSide } from "../../summary/tradeRows.ts"

/** How a measure of trade is named and drawn: up is the first party, down the second, round is both. */
export interface Flow {
  readonly name: string
  readonly form: "both" | "first" | "second"
}

/** By whose exports it is. */
export function flowsOf(parties: About["parties"], { m, text }: Language): ReadonlyMap<string, Flow> {
  const forms = ["first", "second"] as const
  return new Map<string, Flow>([
    ["both", { name: m.charts.trade.total, form: "both" }],
    ...parties.map(({ code, adjective }, index) => {
      const flow: Flow = { name: m.charts.trade.exports(text(adjective)), form: forms[index] ?? "second" }
      return [code, flow] as const
    }),
  ])
}

/** A measure with the way in which it is drawn. */
export interface DrawnMeasure {
  readonly measure: TradeMeasure
  readonly flow: Flow
}

export function drawnMeasures(
  { measures }: TradeSide,
  flows: ReadonlyMap<string, Flow>,
): readonly DrawnMeasure[] {
  return measures.flatMap((measure) => {
    const flow = flows.get(measure.of)
    return flow ? [{ measure, flow }] : []
  })
}
