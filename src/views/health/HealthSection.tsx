import { type ReactNode, useId } from "react"
import { useLanguage } from "../../ui/language.ts"
import styles from "./health.module.css"

interface HealthSectionProps {
  /** Where the summary leads. */
  readonly id: string
  readonly title: string
  /** Count beside the title, in words; none where rows speak for themselves. */
  readonly counted: string | null
  readonly rule: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

/** One check: what it found, by which rule, and every record; says so where there is none. */
export function HealthSection({ id, title, counted, rule, isEmpty, children }: HealthSectionProps) {
  const { m } = useLanguage("all")
  const heading = useId()
  return (
    <section className={styles["section"]} id={id} aria-labelledby={heading}>
      <h2 id={heading}>
        {title} {counted !== null && <span className={styles["count"]}>{counted}</span>}
      </h2>
      <p className={styles["rule"]}>{rule}</p>
      {isEmpty ? <p>{m.health.none}</p> : children}
    </section>
  )
}
