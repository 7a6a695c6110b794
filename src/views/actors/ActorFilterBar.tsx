import { useState } from "react"
import type { ActorFilter } from "../../selection/actorFilter.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actors.module.css"

export interface ActorFilterBarProps {
  /** What the words are looked for in. */
  readonly label: string
  readonly filter: ActorFilter
  /** Every side that somebody in the list belongs to, with its name. */
  readonly sides: readonly { readonly value: string; readonly label: string }[]
  /** How many of how many are left. */
  readonly status: string
  readonly onFilter: (filter: ActorFilter) => void
}

/** Narrows a list of people or organisations by words and by side. A blank that was typed stays while the next word is still to come. */
export function ActorFilterBar({ label, filter, sides, status, onFilter }: ActorFilterBarProps) {
  const { m } = useLanguage()
  const words = m.actors
  const [typed, setTyped] = useState(filter.name)
  return (
    <div role="search" className={styles["bar"]}>
      <label className={styles["words"]}>
        <span>{label}</span>
        <input
          type="search"
          className={controls["field"]}
          value={typed.trim() === filter.name ? typed : filter.name}
          onChange={({ target: { value } }) => {
            setTyped(value)
            onFilter({ ...filter, name: value })
          }}
        />
      </label>
      <label>
        <span>{words.side}</span>
        <select
          className={controls["field"]}
          value={filter.side ?? ""}
          onChange={({ target: { value } }) => onFilter({ ...filter, side: value === "" ? null : value })}
        >
          <option value="">{words.all}</option>
          {sides.map((side) => (
            <option key={side.value} value={side.value}>
              {side.label}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{status}</p>
      {(filter.name !== "" || filter.side !== null) && (
        <button
          type="button"
          className={controls["quiet"]}
          onClick={() => onFilter({ name: "", side: null })}
        >
          {words.clear}
        </button>
      )}
    </div>
  )
}
