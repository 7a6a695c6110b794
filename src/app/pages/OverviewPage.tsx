import type { Item } from "../../dataset/records.ts"
import { totalsOf } from "../../summary/totals.ts"
import { Emphasis } from "../../ui/Emphasis.tsx"
import { useLanguage } from "../../ui/language.ts"
import { LatePart } from "../LatePart.tsx"
import type { Exploration } from "../useExploration.ts"
import { Explorer } from "./Explorer.tsx"
import { NoItems } from "./NoItems.tsx"
import { OVERVIEW_PARTS } from "./overviewPartsCode.ts"
import styles from "./pages.module.css"

interface OverviewPageProps {
  readonly exploration: Exploration
  /** Item that stands open beside the table. */
  readonly open: Item | null
}

/** The whole at a glance: what is shown in a sentence, in charts, in the meetings, in the table. */
export function OverviewPage({ exploration, open }: OverviewPageProps) {
  const { m, text } = useLanguage("first")
  const { dataset, selected, meetings, asOf, view } = exploration
  const intro =
    selected.length === 0 ? (
      <NoItems exploration={exploration} />
    ) : (
      <p className={styles["sentence"]}>
        <Emphasis
          text={m.facets.sentence(totalsOf(dataset, selected, meetings, asOf, view.selection.from))}
        />
      </p>
    )
  return (
    <Explorer exploration={exploration} title={text(dataset.about.question)} intro={intro}>
      <LatePart code={OVERVIEW_PARTS} words="all" coming={<div className={styles["coming"]} />}>
        {({ OverviewParts }) => <OverviewParts exploration={exploration} open={open} />}
      </LatePart>
    </Explorer>
  )
}
