import { memo, useDeferredValue, useMemo } from "react"
import type { Item } from "../../dataset/records.ts"
import { totalsOf } from "../../summary/totals.ts"
import { Emphasis } from "../../ui/Emphasis.tsx"
import { useLanguage } from "../../ui/language.ts"
import { type Links, LinksProvider, useLinks } from "../../ui/links.ts"
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
  const { dataset, selected, rows, facts, meetings, view } = exploration
  // What is counted follows later; what is chosen, sorted and arranged does not: the next key may turn it round.
  const later = useDeferredValue(exploration)
  const below = useMemo(() => ({ ...later, view }), [later, view])
  const intro =
    selected.length === 0 ? (
      <NoItems exploration={exploration} />
    ) : (
      <p className={styles["sentence"]}>
        <Emphasis text={m.facets.sentence(totalsOf(facts, rows, meetings, view.selection.from))} />
      </p>
    )
  return (
    <Explorer exploration={exploration} title={text(dataset.about.question)} intro={intro}>
      <Below exploration={below} links={useDeferredValue(useLinks())} open={open} />
    </Explorer>
  )
}

interface BelowProps extends OverviewPageProps {
  /** They carry the view, and follow with what is drawn. */
  readonly links: Links
}

/** What follows a choice once the filters have answered it; a further choice breaks it off. */
const Below = memo(function Below({ exploration, links, open }: BelowProps) {
  return (
    <LinksProvider value={links}>
      <LatePart code={OVERVIEW_PARTS} words="all" coming={<div className={styles["coming"]} />}>
        {({ OverviewParts }) => <OverviewParts exploration={exploration} open={open} />}
      </LatePart>
    </LinksProvider>
  )
})
