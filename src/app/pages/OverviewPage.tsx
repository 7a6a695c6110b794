import { memo } from "react"
import type { Item } from "../../dataset/records.ts"
import { totalsOf } from "../../summary/totals.ts"
import { Emphasis } from "../../ui/Emphasis.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useLater } from "../../ui/useLater.ts"
import { useSame } from "../../ui/useSame.ts"
import { useSameParts } from "../../ui/useSameParts.ts"
import type { Arrangement } from "../../views/items/arrangement.ts"
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
  const { dataset, rows, facts, meetings, view } = exploration
  const { sort, columns, group } = view
  const intro =
    rows.length === 0 ? (
      <NoItems exploration={exploration} />
    ) : (
      <p className={styles["sentence"]}>
        <Emphasis text={m.facets.sentence(totalsOf(facts, rows, meetings, view.selection.from))} />
      </p>
    )
  return (
    <Explorer exploration={exploration} title={text(dataset.about.question)} intro={intro}>
      <Below
        exploration={useLater(exploration)}
        // What is counted follows later; how the table is sorted does not: the next press on a heading turns it round.
        arrangement={useSameParts({ sort: useSame(sort), columns: useSame(columns), group })}
        open={open}
      />
    </Explorer>
  )
}

interface BelowProps extends OverviewPageProps {
  readonly arrangement: Arrangement
}

/** What follows a choice once the filters have answered it; a further choice breaks it off. */
const Below = memo(function Below(parts: BelowProps) {
  return (
    <LatePart code={OVERVIEW_PARTS} words="tools" coming={<div className={styles["coming"]} />}>
      {({ OverviewParts }) => <OverviewParts {...parts} />}
    </LatePart>
  )
})
