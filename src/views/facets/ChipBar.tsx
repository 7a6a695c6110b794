import type { ShownName } from "../../format/nameForms.ts"
import { useLanguage } from "../../ui/language.ts"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import styles from "./facets.module.css"

export interface ChipRow {
  readonly label: string
  readonly onRemove: () => void
  /** Page of the person or the organisation that it names, with its words; null where it names neither. */
  readonly page: {
    readonly href: string
    readonly label: string
    readonly name: ShownName | undefined
  } | null
}

/** What narrows the page, in words, removable one by one or all at once. */
export function ChipBar({
  chips,
  onClear,
}: {
  readonly chips: readonly ChipRow[]
  readonly onClear: () => void
}) {
  const { m } = useLanguage("first")
  if (chips.length === 0) return null
  return (
    <div className={styles["chips"]}>
      <ul aria-label={m.facets.chips}>
        {chips.map(({ label, onRemove, page }) => (
          <li key={label}>
            <button
              type="button"
              className={styles["chip"]}
              aria-label={m.facets.remove(label)}
              onClick={onRemove}
            >
              <LinkedWords words={label} names={page?.name ? [page.name] : []} />{" "}
              <span aria-hidden="true">×</span>
            </button>
            {page !== null && (
              <a className={styles["chipPage"]} href={page.href} aria-label={page.label}>
                {m.facets.page}
              </a>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className={styles["clear"]} onClick={onClear}>
        {m.facets.clear}
      </button>
    </div>
  )
}
