import type { Item } from "../../dataset/records.ts"
import { selectItems } from "../../selection/select.ts"
import { totalsOf } from "../../summary/totals.ts"
import { Emphasis } from "../../ui/Emphasis.tsx"
import { useLanguage } from "../../ui/language.ts"
import type { Exploration } from "../useExploration.ts"
import { ChartsSection } from "./ChartsSection.tsx"
import { Explorer } from "./Explorer.tsx"
import { ItemsSection } from "./ItemsSection.tsx"
import { MeetingsChart } from "./MeetingsChart.tsx"
import { NoItems } from "./NoItems.tsx"
import styles from "./pages.module.css"
import { TradeSection } from "./TradeSection.tsx"

interface OverviewPageProps {
  readonly exploration: Exploration
  /** Item that stands open beside the table. */
  readonly open: Item | null
}

/** The whole at a glance: what is shown in a sentence, in charts, in the meetings, in the table. */
export function OverviewPage({ exploration, open }: OverviewPageProps) {
  const { m, text } = useLanguage()
  const { dataset, corpus, selected, meetings, asOf, view } = exploration
  const isEmpty = selected.length === 0
  // A chart leaves its own filter aside, so it may show what another choice there would bring.
  const hasCharts = !isEmpty || selectItems(corpus, view.selection, "sector", "stage", "years").length > 0
  const intro = isEmpty ? (
    <NoItems exploration={exploration} />
  ) : (
    <p className={styles["sentence"]}>
      <Emphasis text={m.facets.sentence(totalsOf(dataset, selected, meetings, asOf, view.selection.from))} />
    </p>
  )
  return (
    <Explorer exploration={exploration} title={text(dataset.about.question)} intro={intro}>
      {hasCharts && <ChartsSection exploration={exploration} />}
      <div className={styles["section"]}>
        <MeetingsChart exploration={exploration} />
      </div>
      <TradeSection dataset={dataset} />
      {(!isEmpty || open) && <ItemsSection exploration={exploration} open={open} />}
    </Explorer>
  )
}
