import { useLanguage } from "../../ui/language.ts"
import styles from "./search.module.css"

/** What can be searched, while nothing is typed. */
export function SearchHint() {
  const { m } = useLanguage("tools")
  return (
    <div className={styles["hint"]}>
      <p>{m.search.lead}</p>
      <p>{m.search.examples}</p>
      <p className={styles["keys"]}>{m.search.keys}</p>
    </div>
  )
}
