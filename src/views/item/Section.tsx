import { type ReactNode, useId } from "react"
import styles from "./item.module.css"

interface SectionProps {
  readonly title: string
  /** Heading level of the article that it is part of. */
  readonly level: 1 | 2
  readonly children: ReactNode
}

/** A headed part of an item's article. */
export function Section({ title, level, children }: SectionProps) {
  const id = useId()
  const Heading = level === 1 ? "h2" : "h3"
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  )
}
