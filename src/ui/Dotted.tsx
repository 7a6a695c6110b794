import { Fragment } from "react"
import styles from "./Dotted.module.css"

/** Short facts with dots between them; a line ends after a dot, never within a date or before the dot. */
export function Dotted({ facts }: { readonly facts: readonly string[] }) {
  return facts.map((fact, index) => {
    const isLast = index === facts.length - 1
    return (
      <Fragment key={index}>
        <span className={styles["fact"]}>
          {fact}
          {!isLast && <span className={styles["dot"]}> ·</span>}
        </span>
        {!isLast && " "}
      </Fragment>
    )
  })
}
