import type { TradeSide } from "../../summary/tradeRows.ts"
import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useLanguage } from "../../ui/language.ts"
import { ChartBox } from "./ChartBox.tsx"
import { TRADE_SIZE } from "./chartSize.ts"
import type { Flow } from "./flows.ts"
import { LazyTradeChart } from "./lazyCharts.tsx"
import type { TradeFrame } from "./tradeLayout.ts"
import { TradePicture } from "./TradePicture.tsx"
import { tradeTwin } from "./twins.ts"

interface TradeFigureProps {
  readonly side: TradeSide
  readonly frame: TradeFrame
  readonly flows: ReadonlyMap<string, Flow>
  readonly version: string
}

/** Trade as one side counts it. */
export function TradeFigure({ side, frame, flows, version }: TradeFigureProps) {
  const language = useLanguage()
  const { m, text } = language
  const words = m.charts.trade
  const points = side.measures.reduce((sum, measure) => sum + measure.points.length, 0)
  return (
    <ChartFrame
      id={side.id}
      title={text(side.title)}
      subtitle={words.subtitle(side.unit)}
      summary={words.summary(points, frame.from, frame.to)}
      source={words.source(side.grounds, version)}
      twin={tradeTwin(side, flows, language)}
    >
      <ChartBox
        size={TRADE_SIZE}
        of={side}
        picture={import.meta.env.SSR && <TradePicture side={side} frame={frame} flows={flows} />}
      >
        {(width, height) => <LazyTradeChart {...{ side, frame, flows, width, height }} />}
      </ChartBox>
    </ChartFrame>
  )
}
