import { useLanguage } from "../ui/language.ts"
import { filterWords } from "./filterWords.ts"
import { useHref } from "./location.ts"
import styles from "./PrintHead.module.css"
import type { Exploration } from "./useExploration.ts"

interface PrintHeadProps {
  readonly exploration: Exploration
  /** Whether the filters narrow the page. */
  readonly isSelected: boolean
}

/** What a sheet of paper has to say of itself: which data, as of which day, through which filters, from which address. */
export function PrintHead({ exploration, isSelected }: PrintHeadProps) {
  const language = useLanguage("first")
  const { m, date } = language
  const { all, asOf } = exploration
  const href = useHref()
  const filters = isSelected ? filterWords(exploration, language) : []
  return (
    <p className={styles["head"]}>
      {m.shell.printed(all.about.version, date(asOf))}
      {isSelected && ` · ${filters.length > 0 ? filters.join("; ") : m.shell.unfiltered}`}
      <span className={styles["address"]}>{href}</span>
    </p>
  )
}
