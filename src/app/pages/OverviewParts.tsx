import { useEffect } from "react"
import type { Item } from "../../dataset/records.ts"
import { selectRows } from "../../selection/select.ts"
import type { Arrangement } from "../../views/items/arrangement.ts"
import { goToPlace } from "../followLink.ts"
import type { Exploration } from "../useExploration.ts"
import { ChartsSection } from "./ChartsSection.tsx"
import { ItemsSection } from "./ItemsSection.tsx"
import { MeetingsChart } from "./MeetingsChart.tsx"
import styles from "./pages.module.css"
import { TradeSection } from "./TradeSection.tsx"

interface OverviewPartsProps {
  readonly exploration: Exploration
  /** How the table stands. */
  readonly arrangement: Arrangement
  /** Item that stands open beside the table. */
  readonly open: Item | null
}

/** What the overview shows below its sentence: charts, meetings, trade, the table. */
export function OverviewParts({ exploration, arrangement, open }: OverviewPartsProps) {
  const { dataset, corpus, rows, selection } = exploration
  const isEmpty = rows.length === 0
  // A chart leaves its own filter aside, so it may show what another choice there would bring.
  const hasCharts = !isEmpty || selectRows(corpus, selection, "sector", "stage", "years").length > 0
  // The address may name a place in here, which was not there when the page was.
  useEffect(() => void goToPlace(), [])
  return (
    <>
      {hasCharts && <ChartsSection exploration={exploration} />}
      <div className={styles["section"]}>
        <MeetingsChart exploration={exploration} />
      </div>
      <TradeSection dataset={dataset} />
      {(!isEmpty || open) && <ItemsSection exploration={exploration} arrangement={arrangement} open={open} />}
    </>
  )
}
