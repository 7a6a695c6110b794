import type { ActivityColumnsProps } from "./ActivityColumns.tsx"
import { ChartPicture } from "./ChartPicture.tsx"
import { percent } from "./percent.ts"
import styles from "./pictures.module.css"
import { stageLook } from "./StageFill.tsx"
import { startsOf } from "./startsOf.ts"
import { APART, eventTicks } from "./yearLayout.ts"
import { YearScenery } from "./YearScenery.tsx"

const CHART = "activity-drawn"

/** The years as `ActivityColumns` draws them, without a filter. */
export function ActivityPicture({ rows, legend }: Pick<ActivityColumnsProps, "rows" | "legend">) {
  const top = eventTicks(rows).at(-1) ?? 1
  const step = 1 / rows.length
  return (
    <ChartPicture chart={CHART} legend={legend}>
      <svg className={styles["years"]}>
        <YearScenery rows={rows} width={null} isFaint={() => false} />
        {rows.flatMap((row, index) =>
          startsOf(legend, row.byStage).map(({ key, start, count }) => (
            <svg
              key={`${row.to} ${key}`}
              x={percent((index + APART) * step)}
              y={percent(1 - (start + count) / top)}
              width={percent((1 - 2 * APART) * step)}
              height={percent(count / top)}
            >
              <rect {...stageLook(CHART, key)} />
            </svg>
          )),
        )}
      </svg>
    </ChartPicture>
  )
}
