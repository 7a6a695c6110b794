import { type KeyboardEvent, useMemo } from "react"
import type { Item } from "../../dataset/records.ts"
import { bestRemoval } from "../../selection/select.ts"
import { NO_SELECTION, withoutChip } from "../../selection/selection.ts"
import { COLUMNS, DEFAULT_VIEW, GROUPS } from "../../selection/view.ts"
import { itemDetail } from "../../summary/itemDetail.ts"
import { itemRows } from "../../summary/itemRows.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { NothingFound } from "../../views/facets/NothingFound.tsx"
import { ItemArticle } from "../../views/item/ItemArticle.tsx"
import { ItemTable } from "../../views/items/ItemTable.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { chipLabels } from "../facetGroups.ts"
import { goTo } from "../location.ts"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

const CHOICES = { columns: COLUMNS, groups: GROUPS, standard: DEFAULT_VIEW }

interface ItemsSectionProps {
  readonly exploration: Exploration
  readonly open: Item | null
}

/** The table, the item that stands open beside it, or the way back where nothing is left. */
export function ItemsSection({ exploration, open }: ItemsSectionProps) {
  const language = useLanguage()
  const links = useLinks()
  const { dataset, asOf, corpus, view, selected, select, show } = exploration
  const rows = useMemo(() => itemRows(selected, dataset, asOf), [selected, dataset, asOf])
  const sides = useSides(dataset)
  const detail = useMemo(() => open && itemDetail(open, dataset, asOf), [open, dataset, asOf])
  if (rows.length === 0 && !open) {
    const best = bestRemoval(corpus, view.selection)
    const offer = best && {
      label: chipLabels(exploration.all, language)(best.chip),
      count: best.count,
      onRemove: () => select(withoutChip(view.selection, best.chip)),
    }
    return <NothingFound best={offer} onClear={() => select(NO_SELECTION)} />
  }
  const close = () => goTo(links.overview())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open && !event.defaultPrevented) close()
  }
  return (
    <div
      className={styles["items"]}
      data-open={open ? "" : undefined}
      onKeyDown={onKeyDown}
      role="presentation"
    >
      <ItemTable
        rows={rows}
        arrangement={view}
        choices={CHOICES}
        onArrange={show}
        openId={open?.id ?? null}
        sides={sides}
      />
      {open && detail && (
        <aside className={styles["panel"]} data-panel="" aria-label={language.text(open.title)}>
          <div className={styles["panelHead"]}>
            <a href={links.item(open.id)}>{language.m.item.link}</a>
            <CopyLink />
            <button type="button" className={controls["quiet"]} onClick={close}>
              {language.m.shell.close}
            </button>
          </div>
          <ItemArticle detail={detail} sides={sides} level={2} />
        </aside>
      )}
    </div>
  )
}
