import { useLanguage } from "./language.ts"
import styles from "./SkipLink.module.css"

/** A part of the page to which the keyboard can leap. */
export interface Place {
  readonly id: string
  readonly name: string
}

/** A way past what stands between, seen once it has the keyboard. */
export function SkipLink({ id, name }: Place) {
  const { m } = useLanguage()
  return (
    <a className={styles["skip"]} href={`#${id}`}>
      {m.frame.skipTo(name)}
    </a>
  )
}
