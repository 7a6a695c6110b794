import type { ItemDetail } from "../../summary/itemDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import styles from "./item.module.css"

interface ItemHeadingProps {
  readonly detail: ItemDetail
  /** 1 on a page of its own, 2 beside the table. */
  readonly level: 1 | 2
}

/** What the item is called, what kind of thing it is, and where it stands in a sentence. */
export function ItemHeading({ detail: { item, sector }, level }: ItemHeadingProps) {
  const { m } = useLanguage()
  const Heading = level === 1 ? "h1" : "h2"
  return (
    <header>
      <Heading className={styles["title"]}>
        <Prose of={item.title} />
      </Heading>
      <p className={styles["kind"]}>
        <Prose of={sector} /> · {m.vocabulary.instrument[item.instrument].toLowerCase()}
      </p>
      <p className={styles["summary"]}>
        <Prose of={item.summary} />
      </p>
    </header>
  )
}
