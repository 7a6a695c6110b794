import { type ReactNode, useId } from "react"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"

interface ActorSectionProps {
  readonly title: string
  /** Entries in it; left out where they are few by nature. */
  readonly count?: number
  readonly children: ReactNode
}

/** A headed part of the page of a person or an organisation. */
export function ActorSection({ title, count, children }: ActorSectionProps) {
  const { number } = useLanguage()
  const id = useId()
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <span className={styles["count"]}>{number(count)}</span>}
      </h2>
      {children}
    </section>
  )
}
