import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./edit.module.css"

interface DraftListProps {
  readonly drafts: readonly {
    readonly key: string
    readonly name: string
    readonly isOpen: boolean
    /** Taken away a moment ago: it can come back. */
    readonly isDiscarded: boolean
  }[]
  readonly onOpen: (key: string) => void
  readonly onDiscard: (key: string) => void
  readonly onRestore: (key: string) => void
}

/** Records that were changed here and are not yet in the dataset. */
export function DraftList({ drafts, onOpen, onDiscard, onRestore }: DraftListProps) {
  const { m } = useLanguage("all")
  if (drafts.length === 0) return null
  return (
    <section className={styles["drafts"]} aria-labelledby="edit-drafts">
      <h2 id="edit-drafts">{m.edit.drafts}</h2>
      <ul>
        {drafts.map(({ key, name, isOpen, isDiscarded }) => (
          <li key={key} data-deleted={isDiscarded || undefined}>
            {isDiscarded ? (
              <span>{name}</span>
            ) : (
              <button
                type="button"
                className={controls["quiet"]}
                aria-current={isOpen || undefined}
                onClick={() => onOpen(key)}
              >
                {name}
              </button>
            )}
            <button
              type="button"
              className={controls["quiet"]}
              aria-label={isDiscarded ? m.edit.restoreOf(name) : m.edit.discardOf(name)}
              onClick={() => (isDiscarded ? onRestore(key) : onDiscard(key))}
            >
              {isDiscarded ? m.edit.restore : m.edit.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
