import { useLanguage } from "../../ui/language.ts"
import styles from "./facets.module.css"

interface NothingFoundProps {
  /** The restriction whose removal brings most items back; null where none alone does. */
  readonly best: { readonly label: string; readonly count: number; readonly onRemove: () => void } | null
  readonly onClear: () => void
}

/** No item is left: says so and offers the one step back. */
export function NothingFound({ best, onClear }: NothingFoundProps) {
  const { m } = useLanguage("first")
  return (
    <div className={styles["nothing"]}>
      <p>{m.facets.empty}</p>
      {best && (
        <button type="button" className={styles["show"]} onClick={best.onRemove}>
          {m.facets.bringBack(best.label, best.count)}
        </button>
      )}
      <button type="button" className={styles["clear"]} onClick={onClear}>
        {m.facets.clear}
      </button>
    </div>
  )
}
