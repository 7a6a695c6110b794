import { useMemo } from "react"
import type { Item } from "../../dataset/records.ts"
import { itemDetail } from "../../summary/itemDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { ItemArticle } from "../../views/item/ItemArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { RecordTools } from "../RecordTools.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

/** One item on a page of its own. */
export function ItemPage({ exploration, item }: { readonly exploration: Exploration; readonly item: Item }) {
  const { text } = useLanguage()
  const { dataset, days } = exploration
  const detail = useMemo(() => itemDetail(item, dataset, days), [item, dataset, days])
  return (
    <main className={styles["page"]}>
      <ItemArticle detail={detail} sides={useSides(dataset)} level={1} />
      <RecordTools
        key={item.id}
        all={exploration.all}
        collection="items"
        id={item.id}
        title={text(item.title)}
      >
        <CopyLink />
      </RecordTools>
    </main>
  )
}
