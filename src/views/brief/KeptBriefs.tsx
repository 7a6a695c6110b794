import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"

interface KeptBriefsProps {
  readonly briefs: readonly {
    readonly key: string
    /** What it is for, told apart from the others. */
    readonly name: string
    /** Null where its choices make no brief any more. */
    readonly href: string | null
    /** Whether its notes can be brought over, were just brought over, or it has none. */
    readonly notes: "none" | "some" | "brought"
    /** Deleted a moment ago: it can come back. */
    readonly isDeleted: boolean
  }[]
  readonly onBring: (key: string) => void
  /** Takes back what was just brought over. */
  readonly onTakeBack: (key: string) => void
  readonly onDelete: (key: string) => void
  readonly onRestore: (key: string) => void
}

/** So many are named without being unfolded. */
const UNFOLDED = 3

/** Other briefs for which this browser keeps changes, and ways to bring their notes over or to delete them. */
export function KeptBriefs({ briefs, onBring, onTakeBack, onDelete, onRestore }: KeptBriefsProps) {
  const { m } = useLanguage("briefs")
  const words = m.brief.kept
  if (briefs.length === 0) return null
  return (
    <details className={styles["others"]} open={briefs.length <= UNFOLDED}>
      <summary>{words.others(briefs.filter(({ isDeleted }) => !isDeleted).length)}</summary>
      <ul>
        {briefs.map(({ key, name, href, notes, isDeleted }) => (
          <li key={key} data-deleted={isDeleted || undefined}>
            {isDeleted || href === null ? <span>{name}</span> : <a href={href}>{name}</a>}
            <div>
              {notes !== "none" && !isDeleted && (
                <button
                  type="button"
                  className={controls["quiet"]}
                  aria-label={notes === "brought" ? words.takeBackOf(name) : words.bringOf(name)}
                  onClick={() => (notes === "brought" ? onTakeBack(key) : onBring(key))}
                >
                  {notes === "brought" ? words.takeBack : words.bring}
                </button>
              )}
              <button
                type="button"
                key="delete"
                className={controls["quiet"]}
                aria-label={isDeleted ? words.restoreOf(name) : words.deleteOf(name)}
                onClick={() => (isDeleted ? onRestore(key) : onDelete(key))}
              >
                {isDeleted ? words.restore : words.delete}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
