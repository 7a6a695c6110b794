import type { ItemDetail } from "../../summary/itemDetail.ts"
import { AmountList } from "./AmountList.tsx"
import { AskFigure } from "./AskFigure.tsx"
import { AskList } from "./AskList.tsx"
import { EventList } from "./EventList.tsx"
import styles from "./item.module.css"
import { ItemDisagreements } from "./ItemDisagreements.tsx"
import { ItemFacts } from "./ItemFacts.tsx"
import { ItemHeading } from "./ItemHeading.tsx"
import { ItemTies } from "./ItemTies.tsx"

interface ItemArticleProps {
  readonly detail: ItemDetail
  /** Names of the parties by code, in the order of the page. */
  readonly sides: ReadonlyMap<string, string>
  /** 1 on a page of its own, 2 beside the table. */
  readonly level: 1 | 2
  /** False for as long as its heading stands alone. */
  readonly isWhole?: boolean
}

/** One item: where it stands, who asked, what happened, what it costs, how all of it is known. */
export function ItemArticle({ detail, sides, level, isWhole = true }: ItemArticleProps) {
  return (
    <article className={styles["article"]}>
      <ItemHeading detail={detail} level={level} />
      {isWhole && <Rest detail={detail} sides={sides} level={level} />}
    </article>
  )
}

function Rest({ detail, sides, level }: Omit<ItemArticleProps, "isWhole">) {
  return (
    <div className={styles["columns"]}>
      <div className={styles["side"]}>
        <AskFigure detail={detail} sides={sides} />
        <ItemFacts detail={detail} sides={sides} />
      </div>
      <div>
        <EventList detail={detail} level={level} />
        <AskList detail={detail} sides={sides} level={level} />
        <AmountList detail={detail} level={level} />
        <ItemDisagreements detail={detail} level={level} />
        <ItemTies detail={detail} level={level} />
      </div>
    </div>
  )
}
