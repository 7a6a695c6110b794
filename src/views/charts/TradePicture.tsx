import charts from "./charts.module.css"
import { ChartPicture } from "./ChartPicture.tsx"
import { drawnMeasures } from "./flows.ts"
import styles from "./pictures.module.css"
import type { TradeChartProps } from "./TradeChart.tsx"
import { figurePlace, yearPart } from "./tradeLayout.ts"
import { TradeMark } from "./TradeMark.tsx"
import { TradeScenery } from "./TradeScenery.tsx"

/** The figures as `TradeChart` draws them. */
export function TradePicture({ side, frame, flows }: Pick<TradeChartProps, "side" | "frame" | "flows">) {
  const drawn = drawnMeasures(side, flows)
  return (
    <ChartPicture chart={side.id} legend={[]}>
      <svg className={styles["trade"]}>
        <TradeScenery frame={frame} drawn={drawn} width={null} />
        {drawn.flatMap(({ measure, flow }) =>
          measure.points.map((claim, index) => (
            <svg key={`${measure.of} ${index}`} {...figurePlace(claim, frame)} className={charts["figure"]}>
              <TradeMark claim={claim} form={flow.form} part={yearPart(claim.year, frame)} width={null} />
            </svg>
          )),
        )}
      </svg>
    </ChartPicture>
  )
}
