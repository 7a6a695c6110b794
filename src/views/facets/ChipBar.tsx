import { useLanguage } from "../../ui/language.ts"
import styles from "./facets.module.css"

export interface ChipRow {
  readonly label: string
  readonly onRemove: () => void
}

/** What narrows the page, in words, removable one by one or all at once. */
export function ChipBar({
  chips,
  onClear,
}: {
  readonly chips: readonly ChipRow[]
  readonly onClear: () => void
}) {
  const { m } = useLanguage()
  if (chips.length === 0) return null
  return (
    <div className={styles["chips"]}>
      <ul aria-label={m.facets.chips}>
        {chips.map(({ label, onRemove }) => (
          <li key={label}>
            <button
              type="button"
              className={styles["chip"]}
              aria-label={m.facets.remove(label)}
              onClick={onRemove}
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles["clear"]} onClick={onClear}>
        {m.facets.clear}
      </button>
    </div>
  )
}
