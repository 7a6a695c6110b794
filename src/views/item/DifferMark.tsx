import type { DisagreementType } from "../../dataset/vocabulary.ts"
import type { ItemDetail } from "../../summary/itemDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./item.module.css"

interface DifferMarkProps {
  readonly detail: ItemDetail
  /** What the fact beside the mark is about. */
  readonly about: readonly DisagreementType[]
}

/** Says beside a fact that sources differ on it, and leads to their words; nothing where they do not. */
export function DifferMark({ detail: { disagreements }, about }: DifferMarkProps) {
  const { m } = useLanguage()
  if (!disagreements.some(({ type }) => about.includes(type))) return null
  return (
    <>
      {" "}
      <a className={styles["attention"]} href="#differ">
        {m.disagreements.mark}
      </a>
    </>
  )
}
