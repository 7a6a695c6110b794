import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./edit.module.css"
import { type LineChange, LineChanges } from "./LineChanges.tsx"

interface SaveBoxProps {
  /** Path of the file below the dataset's folder. */
  readonly file: string
  readonly changes: readonly LineChange[]
  readonly isSound: boolean
  readonly onDownload: () => void
  /** Writes into a file that the editor chooses; null where the browser cannot. */
  readonly onWrite: (() => void) | null
  /** What became of the last attempt. */
  readonly outcome: string | null
}

/** What would change in the file, and the ways to save it. */
export function SaveBox({ file, changes, isSound, onDownload, onWrite, outcome }: SaveBoxProps) {
  const { m } = useLanguage("all")
  const isChanged = changes.some(({ kind }) => kind !== "same")
  return (
    <section className={styles["save"]} aria-labelledby="edit-save">
      <h3 id="edit-save">{m.edit.save(file)}</h3>
      {isChanged ? <LineChanges changes={changes} /> : <p>{m.edit.unchanged}</p>}
      {isChanged && (
        <p className={styles["ways"]}>
          <button type="button" className={controls["button"]} disabled={!isSound} onClick={onDownload}>
            {m.edit.download}
          </button>
          {onWrite && (
            <button type="button" className={controls["quiet"]} disabled={!isSound} onClick={onWrite}>
              {m.edit.write}
            </button>
          )}
          <span>{isSound ? m.edit.belongs(file) : m.edit.unsound}</span>
        </p>
      )}
      <p role="status">{outcome}</p>
    </section>
  )
}
