import { type ReactNode, useId } from "react"
import styles from "./item.module.css"

interface SectionProps {
  readonly title: string
  /** Heading level of the article that it is part of. */
  readonly level: 1 | 2
  /** Id by which a link on the page finds it. */
  readonly anchor?: string
  readonly children: ReactNode
}

/** A headed part of an item's article. */
export function Section({ title, level, anchor, children }: SectionProps) {
  const id = useId()
  const Heading = level === 1 ? "h2" : "h3"
  return (
    <section id={anchor} className={styles["section"]} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  )
}
