import { blankOf, firstValues, isBlankEntry, isList, type Json } from "../../dataset/draft.ts"
import { kindBelow } from "../../dataset/fieldKinds.ts"
import type { Shape } from "../../dataset/parse/recordShape.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { controlOf, type FieldsProps, useEditing } from "./editing.ts"
import styles from "./edit.module.css"
import { Folded } from "./Folded.tsx"
import { useEntries } from "./useEntries.ts"
import { ValueEditor } from "./ValueEditor.tsx"

interface ListEditorProps extends Omit<FieldsProps, "shape"> {
  /** Name of the field in the data, its whole name in the record, and what readers call it. */
  readonly field: string
  readonly name: string
  readonly label: string
  readonly shape: Extract<Shape, { readonly kind: "list" }>
}

/** Entries with more fields than this are folded to a line that says which they are. */
const UNFOLDED = 3

/** The entries of a list, to be changed, moved, taken out, and one more. */
export function ListEditor({ kind, field, name, label, shape, value, path }: ListEditorProps) {
  const { m } = useLanguage("all")
  const { begin, change, Fields, problems } = useEditing()
  const entries: readonly Json[] = isList(value) ? value : []
  const { entry } = shape
  const { keyOf, upId, addId, moveUp, remove } = useEntries(entries, path, name)
  const isFaulty = (place: number) => {
    const entryName = `${name}[${place}]`
    return [...problems.keys()].some((key) => key === entryName || key.startsWith(`${entryName}.`))
  }
  return (
    <>
      <ol className={styles["entries"]}>
        {entries.map((one, place) => {
          const called = m.edit.entry(label, place + 1)
          const tools = (
            <span className={styles["tools"]}>
              {place > 0 && (
                <button
                  type="button"
                  className={controls["quiet"]}
                  id={upId(place)}
                  aria-label={m.edit.upOf(called)}
                  onClick={() => moveUp(place)}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className={controls["quiet"]}
                aria-label={m.edit.removeOf(called)}
                onClick={() => remove(place)}
              >
                {m.edit.remove}
              </button>
            </span>
          )
          if (entry.kind !== "record")
            return (
              <li key={keyOf(place)} className={styles["single"]}>
                {entry.kind !== "list" && (
                  <ValueEditor
                    id={controlOf(`${name}[${place}]`)}
                    describedBy=""
                    isFaulty={isFaulty(place)}
                    kind={kind}
                    field={field}
                    shape={entry}
                    value={one}
                    label={called}
                    onChange={(next) => change([...path, place], next ?? "")}
                  />
                )}
                {tools}
              </li>
            )
          const fields = <Fields kind={kindBelow(field)} shape={entry} value={one} path={[...path, place]} />
          return (
            <li key={keyOf(place)}>
              {entry.fields.size <= UNFOLDED ? (
                <div className={styles["small"]}>
                  {fields}
                  {tools}
                </div>
              ) : (
                <Folded
                  words={firstValues(one) || called}
                  isOpenAtFirst={isBlankEntry(one)}
                  isFaulty={isFaulty(place)}
                >
                  {fields}
                  {tools}
                </Folded>
              )}
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        id={addId}
        className={`${controls["quiet"]} ${styles["add"]}`}
        onClick={() => change([...path, entries.length], begin(name, blankOf(entry)))}
      >
        {m.edit.add(label)}
      </button>
    </>
  )
}
