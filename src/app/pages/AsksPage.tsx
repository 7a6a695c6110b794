import { useMemo } from "react"
import { BOTH } from "../../dataset/vocabulary.ts"
import type { Item } from "../../dataset/records.ts"
import { buildAskCorpus } from "../../selection/corpus.ts"
import { selectAsks, selectItems } from "../../selection/select.ts"
import { ASK_ORDERS } from "../../selection/view.ts"
import { askRows, sideTotals, sortAsks } from "../../summary/askRows.ts"
import { Emphasis } from "../../ui/Emphasis.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { AskLedger } from "../../views/asks/AskLedger.tsx"
import { OrderChoice } from "../../views/asks/OrderChoice.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import { AsksChart } from "./AsksChart.tsx"
import { BesideList } from "./BesideList.tsx"
import { Explorer } from "./Explorer.tsx"
import styles from "./pages.module.css"

interface AsksPageProps {
  readonly exploration: Exploration
  /** Item that stands open beside the asks. */
  readonly open: Item | null
}

/** The two-sided ledger: who asked whom for what, how often, and what came of it. */
export function AsksPage({ exploration, open }: AsksPageProps) {
  const { m } = useLanguage()
  const links = useLinks()
  const { dataset, corpus, days, view, selection, show } = exploration
  const sides = useSides(dataset)
  const asked = useMemo(() => buildAskCorpus(corpus, days.asOf), [corpus, days])
  const rows = useMemo(() => {
    return askRows(selectItems(asked, selection), dataset, selectAsks(asked, selection), days)
  }, [asked, dataset, selection, days])
  const totals = sideTotals(rows, [...sides.keys(), BOTH])
  const intro = (
    <p className={styles["sentence"]}>
      <Emphasis
        text={m.askLedger.sentence(
          totals.map(({ side, ...counts }) => ({
            ...counts,
            side: sides.get(side) ?? m.vocabulary.both.toLowerCase(),
            isBoth: side === BOTH,
          })),
        )}
      />{" "}
      {m.askLedger.lowerBound} <a href={links.brief()}>{m.meetings.brief.link}</a>
    </p>
  )
  return (
    <Explorer
      exploration={{ ...exploration, corpus: asked }}
      count={selectItems(asked, selection).length}
      title={m.askLedger.title}
      intro={intro}
    >
      <div className={styles["section"]}>
        <AsksChart exploration={exploration} asked={asked} />
      </div>
      <BesideList exploration={exploration} open={open}>
        <div>
          <OrderChoice order={view.order} orders={ASK_ORDERS} onOrder={(order) => show({ order })} />
          <AskLedger rows={sortAsks(rows, view.order)} sides={sides} openId={open?.id ?? null} />
        </div>
      </BesideList>
    </Explorer>
  )
}
