import type { Json } from "../../dataset/draft.ts"
import { type FieldKind, kindBelow } from "../../dataset/fieldKinds.ts"
import { fieldName, type Path } from "../../dataset/parse/fieldName.ts"
import type { Shape } from "../../dataset/parse/recordShape.ts"
import { fieldLabel } from "../../format/fieldWords.ts"
import { useLanguage } from "../../ui/language.ts"
import { controlOf, useEditing } from "./editing.ts"
import styles from "./edit.module.css"
import { ListEditor } from "./ListEditor.tsx"
import { ValueEditor } from "./ValueEditor.tsx"

interface FieldEditorProps {
  /** Kind of what has the field, and the field's name in the data. */
  readonly kind: FieldKind
  readonly field: string
  readonly shape: Shape
  readonly value: Json | undefined
  readonly path: Path
}

/** One field with its label, what it means, and what is wrong with it. */
export function FieldEditor({ kind, field, shape, value, path }: FieldEditorProps) {
  const language = useLanguage("all")
  const { m } = language
  const { change, Fields, problems, words } = useEditing()
  const name = fieldName(path)
  const id = controlOf(name)
  const label = fieldLabel(language, kind, field)
  const here = problems.get(name) ?? []
  const meaning = words.meaning[shape.meaning] ?? shape.meaning
  const isTranslated = shape.meaning in words.meaning
  const isOpen = value !== null && value !== undefined
  const notes = [
    here.length > 0 && (
      <ul key="faults" id={`${id}-fault`} className={styles["faults"]}>
        {here.map(({ rule, remedy, lang }) => (
          <li key={rule} lang={lang}>
            {m.problems.sentence(rule, remedy)}
          </li>
        ))}
      </ul>
    ),
    meaning !== "" && (
      <p key="hint" id={`${id}-hint`} className={styles["hint"]} lang={isTranslated ? undefined : "en"}>
        {meaning}
      </p>
    ),
  ]
  if (shape.kind === "record" || shape.kind === "list") {
    const canLack = shape.nullable || shape.optional
    return (
      <fieldset className={styles["part"]} id={id} tabIndex={-1}>
        <legend>{label}</legend>
        {canLack && (
          <label className={styles["lack"]}>
            <input
              type="checkbox"
              checked={isOpen}
              onChange={({ target }) => change(path, target.checked ? begun(shape) : lacking(shape))}
            />{" "}
            {m.edit.given}
          </label>
        )}
        {notes}
        {isOpen &&
          (shape.kind === "record" ? (
            <Fields kind={kindBelow(field)} shape={shape} value={value} path={path} />
          ) : (
            <ListEditor
              kind={kind}
              field={field}
              name={name}
              label={label}
              shape={shape}
              value={value}
              path={path}
            />
          ))}
      </fieldset>
    )
  }
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <ValueEditor
        id={id}
        describedBy={[here.length > 0 && `${id}-fault`, meaning !== "" && `${id}-hint`]
          .filter(Boolean)
          .join(" ")}
        isFaulty={here.length > 0}
        kind={kind}
        field={field}
        shape={shape}
        value={value}
        onChange={(next) => change(path, next)}
      />
      {notes}
    </div>
  )
}

/** A part that may lack is asked for: its fields come, all empty. */
function begun(shape: Shape): Json {
  return shape.kind === "list" ? [] : {}
}

function lacking({ nullable }: Shape): Json | undefined {
  return nullable ? null : undefined
}
