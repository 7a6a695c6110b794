import { useState } from "react"
import { COLLECTION_NAMES, type CollectionName } from "../../dataset/schema/collections.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./edit.module.css"

interface RecordChooserProps {
  readonly ids: ReadonlyMap<CollectionName, readonly (readonly [string, string])[]>
  readonly onOpen: (collection: CollectionName, id: string) => void
  readonly onNew: (collection: CollectionName) => void
}

/** Records listed while their name is typed. */
const SHOWN = 8

/** Finds a record by its name or id, or begins a new one. */
export function RecordChooser({ ids, onOpen, onNew }: RecordChooserProps) {
  const { m, number } = useLanguage("all")
  const [collection, setCollection] = useState<CollectionName>("items")
  const [words, setWords] = useState("")
  const sought = words.trim().toLowerCase()
  const found =
    sought === ""
      ? []
      : (ids.get(collection) ?? []).filter((pair) => pair.some((one) => one.toLowerCase().includes(sought)))
  return (
    <div className={styles["chooser"]} role="search">
      <label>
        {m.edit.kind}
        <select
          className={controls["field"]}
          value={collection}
          onChange={({ target }) =>
            setCollection(COLLECTION_NAMES.find((name) => name === target.value) ?? "items")
          }
        >
          {COLLECTION_NAMES.map((name) => (
            <option key={name} value={name}>
              {m.data.collection[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.edit.find}
        <input
          type="search"
          className={controls["field"]}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <button type="button" className={controls["button"]} onClick={() => onNew(collection)}>
        {m.edit.begin}
      </button>
      <div role="status" className={styles["found"]}>
        {sought !== "" && <p>{m.edit.found(found.length, number(found.length))}</p>}
        <ul>
          {found.slice(0, SHOWN).map(([id, name]) => (
            <li key={id}>
              <button
                type="button"
                className={controls["quiet"]}
                onClick={() => (setWords(""), onOpen(collection, id))}
              >
                {name} <code>{id}</code>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
