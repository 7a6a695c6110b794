import { useId } from "react"
import type { ColumnId, SortKey } from "../../selection/view.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./ArrangeMenu.module.css"
import type { ArrangeChoices, Arrangement } from "./arrangement.ts"
import { ColumnChoice } from "./ColumnChoice.tsx"

export interface ArrangeMenuProps {
  readonly arrangement: Arrangement
  readonly choices: ArrangeChoices
  readonly onArrange: (change: Partial<Arrangement>) => void
}

/** Sort keys that the menu offers; a heading with Shift adds more. */
const KEYS = 3

/** Everything about the table's order in one menu, for keyboard and touch as for the mouse. */
export function ArrangeMenu({ arrangement, choices, onArrange }: ArrangeMenuProps) {
  const { m } = useLanguage()
  const id = useId()
  const words = m.items.arrange
  const { sort, group } = arrangement
  const setKey = (index: number, key: SortKey | null) =>
    onArrange({
      sort: key
        ? [...sort.slice(0, index), key, ...sort.slice(index + 1)].filter(isFirstOfColumn)
        : sort.slice(0, index),
    })
  return (
    <>
      <button type="button" className={`${controls["quiet"]} ${styles["opener"]}`} popoverTarget={id}>
        {words.open}
      </button>
      <div id={id} popover="auto" className={styles["menu"]} role="dialog" aria-label={words.open}>
        {Array.from({ length: Math.min(KEYS, sort.length + 1) }, (_, index) => (
          <SortChoice
            key={index}
            index={index}
            sortKey={sort[index] ?? null}
            columns={choices.columns}
            onKey={(key) => setKey(index, key)}
          />
        ))}
        <label className={styles["row"]}>
          <span>{words.group}</span>
          <select
            className={controls["field"]}
            value={group ?? ""}
            onChange={(event) =>
              onArrange({ group: choices.groups.find((name) => name === event.target.value) ?? null })
            }
          >
            <option value="">{words.noGroup}</option>
            {choices.groups.map((name) => (
              <option key={name} value={name}>
                {m.items.columns[name]}
              </option>
            ))}
          </select>
        </label>
        <ColumnChoice
          shown={arrangement.columns}
          all={choices.columns}
          onColumns={(columns) => onArrange({ columns })}
        />
        <div className={styles["foot"]}>
          <button type="button" className={controls["quiet"]} onClick={() => onArrange(choices.standard)}>
            {words.reset}
          </button>
          <button type="button" className={controls["quiet"]} popoverTarget={id} popoverTargetAction="hide">
            {words.close}
          </button>
        </div>
      </div>
    </>
  )
}

interface SortChoiceProps {
  readonly index: number
  readonly sortKey: SortKey | null
  readonly columns: readonly ColumnId[]
  /** Null takes this key and those after it away. */
  readonly onKey: (key: SortKey | null) => void
}

function SortChoice({ index, sortKey, columns, onKey }: SortChoiceProps) {
  const { m } = useLanguage()
  const words = m.items.arrange
  const choose = (name: string) => {
    const column = columns.find((candidate) => candidate === name)
    onKey(column ? { column, descending: sortKey?.descending ?? false } : null)
  }
  return (
    <div className={styles["row"]}>
      <label>
        <span>{index === 0 ? words.sort : words.further}</span>
        <select
          className={controls["field"]}
          value={sortKey?.column ?? ""}
          onChange={(event) => choose(event.target.value)}
        >
          {index > 0 && <option value="">{words.none}</option>}
          {columns.map((column) => (
            <option key={column} value={column}>
              {m.items.columns[column]}
            </option>
          ))}
        </select>
      </label>
      {sortKey && (
        <select
          className={controls["field"]}
          aria-label={words.direction(m.items.columns[sortKey.column])}
          value={sortKey.descending ? "down" : "up"}
          onChange={(event) => onKey({ ...sortKey, descending: event.target.value === "down" })}
        >
          <option value="up">{words.up}</option>
          <option value="down">{words.down}</option>
        </select>
      )}
    </div>
  )
}

function isFirstOfColumn(key: SortKey, index: number, sort: readonly SortKey[]): boolean {
  return sort.findIndex(({ column }) => column === key.column) === index
}
