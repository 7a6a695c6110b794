import { blankOf, firstValues, isBegun, isList, type Json } from "../../dataset/draft.ts"
import { type FieldKind, kindBelow } from "../../dataset/fieldKinds.ts"
import { fieldName, type Path } from "../../dataset/parse/fieldName.ts"
import type { Shape } from "../../dataset/parse/recordShape.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { controlOf, useEditing } from "./editing.ts"
import styles from "./edit.module.css"
import { Folded } from "./Folded.tsx"
import { ValueEditor } from "./ValueEditor.tsx"

interface ListEditorProps {
  readonly kind: FieldKind
  readonly field: string
  readonly label: string
  readonly shape: Extract<Shape, { readonly kind: "list" }>
  readonly value: Json
  readonly path: Path
}

/** Entries with more fields than this are folded to a line that says which they are. */
const UNFOLDED = 3

/** The entries of a list, to be changed, moved, taken out, and one more. */
export function ListEditor({ kind, field, label, shape, value, path }: ListEditorProps) {
  const { m } = useLanguage("all")
  const { begin, change, Fields, problems } = useEditing()
  const entries: readonly Json[] = isList(value) ? value : []
  const { entry } = shape
  const move = (from: number, to: number) => {
    const [moved, other] = [entries[from], entries[to]]
    if (moved === undefined || other === undefined) return
    change(
      path,
      entries.map((one, place) => (place === from ? other : place === to ? moved : one)),
    )
  }
  const isFaulty = (place: number) => {
    const name = fieldName([...path, place])
    return [...problems.keys()].some((key) => key === name || key.startsWith(`${name}.`))
  }
  return (
    <>
      <ol className={styles["entries"]}>
        {entries.map((one, place) => {
          const name = m.edit.entry(label, place + 1)
          const tools = (
            <span className={styles["tools"]}>
              {place > 0 && (
                <button
                  type="button"
                  className={controls["quiet"]}
                  aria-label={m.edit.upOf(name)}
                  onClick={() => move(place, place - 1)}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className={controls["quiet"]}
                aria-label={m.edit.removeOf(name)}
                onClick={() => change([...path, place], undefined)}
              >
                {m.edit.remove}
              </button>
            </span>
          )
          if (entry.kind !== "record")
            return (
              <li key={place} className={styles["single"]}>
                {entry.kind !== "list" && (
                  <ValueEditor
                    id={controlOf(fieldName([...path, place]))}
                    describedBy=""
                    isFaulty={isFaulty(place)}
                    kind={kind}
                    field={field}
                    shape={entry}
                    value={one}
                    label={name}
                    onChange={(next) => change([...path, place], next ?? "")}
                  />
                )}
                {tools}
              </li>
            )
          const fields = <Fields kind={kindBelow(field)} shape={entry} value={one} path={[...path, place]} />
          return (
            <li key={place}>
              {entry.fields.size <= UNFOLDED ? (
                <div className={styles["small"]}>
                  {fields}
                  {tools}
                </div>
              ) : (
                <Folded
                  words={firstValues(one) || name}
                  isOpenAtFirst={isBegun(one)}
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
        className={controls["quiet"]}
        onClick={() => change([...path, entries.length], begin(path, blankOf(entry)))}
      >
        {m.edit.add(label)}
      </button>
    </>
  )
}
