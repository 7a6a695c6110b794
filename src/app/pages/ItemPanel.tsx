import { useMemo } from "react"
import type { Item } from "../../dataset/records.ts"
import { itemDetail } from "../../summary/itemDetail.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useLater } from "../../ui/useLater.ts"
import { ItemArticle } from "../../views/item/ItemArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { RecordTools } from "../RecordTools.tsx"
import { siteLinks } from "../siteLinks.ts"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

interface ItemPanelProps {
  readonly exploration: Exploration
  readonly item: Item
}

/** An item that stands open beside the list from which it was opened. */
export function ItemPanel({ exploration, item }: ItemPanelProps) {
  const { m, text } = useLanguage()
  const { dataset, days, view, close } = exploration
  const detail = useMemo(() => itemDetail(item, dataset, days), [item, dataset, days])
  // The click is answered by the heading; what there is to say of the item comes after the paint.
  const isWhole = useLater<Item | null>(item, null) === item
  return (
    <aside className={styles["panel"]} data-panel="" aria-label={text(item.title)}>
      <div className={styles["panelHead"]}>
        <a href={siteLinks(view).item(item.id)}>{m.item.link}</a>
        <CopyLink />
        <button type="button" className={controls["quiet"]} onClick={close}>
          {m.shell.close}
        </button>
      </div>
      <ItemArticle detail={detail} sides={useSides(dataset)} level={2} isWhole={isWhole} />
      {isWhole && (
        <RecordTools
          key={item.id}
          all={exploration.all}
          collection="items"
          id={item.id}
          title={text(item.title)}
        />
      )}
    </aside>
  )
}
