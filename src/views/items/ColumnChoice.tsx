import type { ColumnId } from "../../selection/view.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./ArrangeMenu.module.css"

interface ColumnChoiceProps {
  /** Columns shown, in their order. */
  readonly shown: readonly ColumnId[]
  readonly all: readonly ColumnId[]
  readonly onColumns: (columns: readonly ColumnId[]) => void
}

/** Which columns stand in the table and in what order; the item itself always leads. */
export function ColumnChoice({ shown, all, onColumns }: ColumnChoiceProps) {
  const { m } = useLanguage()
  const words = m.items.arrange
  const listed = [...shown, ...all.filter((column) => !shown.includes(column))].filter(
    (column) => column !== "item",
  )
  const toggle = (column: ColumnId) =>
    onColumns(shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column])
  const move = (column: ColumnId, step: 1 | -1) => {
    const rest = shown.filter((one) => one !== column)
    onColumns(rest.toSpliced(shown.indexOf(column) + step, 0, column))
  }
  return (
    <fieldset className={styles["columns"]}>
      <legend>{words.columns}</legend>
      <ul>
        {listed.map((column) => {
          const place = shown.indexOf(column)
          const name = m.items.columns[column]
          return (
            <li key={column}>
              <label>
                <input type="checkbox" checked={place >= 0} onChange={() => toggle(column)} />
                {name}
              </label>
              {place >= 0 && (
                <>
                  <button
                    type="button"
                    className={controls["quiet"]}
                    aria-label={words.earlier(name)}
                    disabled={place <= 1}
                    onClick={() => move(column, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className={controls["quiet"]}
                    aria-label={words.later(name)}
                    disabled={place === shown.length - 1}
                    onClick={() => move(column, 1)}
                  >
                    ↓
                  </button>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
