import { type ReactNode, useId } from "react"
import { useLanguage } from "../../ui/language.ts"
import styles from "./since.module.css"

interface CountedSectionProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

/** A headed part with the number of its entries; says so where there are none. */
export function CountedSection({ title, count, children }: CountedSectionProps) {
  const { m, number } = useLanguage()
  const id = useId()
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className={styles["count"]}>{number(count)}</span>
      </h2>
      {count === 0 ? <p className={styles["quiet"]}>{m.since.nothing}</p> : children}
    </section>
  )
}
