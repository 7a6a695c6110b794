import type { Json } from "../../dataset/draft.ts"
import type { FieldKind } from "../../dataset/fieldKinds.ts"
import type { Shape } from "../../dataset/parse/recordShape.ts"
import { listedValue } from "../../format/valueWords.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useEditing } from "./editing.ts"
import styles from "./edit.module.css"

interface ValueEditorProps {
  readonly id: string
  readonly describedBy: string
  readonly isFaulty: boolean
  readonly kind: FieldKind
  readonly field: string
  readonly shape: Exclude<Shape, { readonly kind: "record" | "list" }>
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
  /** What it is called, where no label stands beside it. */
  readonly label?: string
}

/** Wordings, by their languages. */
const PROSE = ["en", "ko", "es"]
/** What may take more than one line; by the field, since a control that became another in mid-word would lose the caret. */
const LONG = [...PROSE, "title", "titleHint", "publisher", "url"]

/** The control of a single value. */
export function ValueEditor({
  id,
  describedBy,
  isFaulty,
  kind,
  field,
  shape,
  value,
  onChange,
  label,
}: ValueEditorProps) {
  const { m } = useLanguage("all")
  const { listOf, names, usual } = useEditing()
  const text = typeof value === "string" || typeof value === "number" ? String(value) : ""
  const common = {
    id,
    className: controls["field"],
    value: text,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": isFaulty || undefined,
    "aria-label": label,
    onChange: ({ target }: { target: { value: string } }) => onChange(entered(shape, target.value)),
  }
  if (shape.kind === "flag")
    return (
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-describedby={describedBy || undefined}
        aria-invalid={isFaulty || undefined}
        onChange={({ target }) => onChange(target.checked || (shape.optional ? undefined : false))}
      />
    )
  const choices = shape.kind === "choice" ? shape.values : (usual[`${kind}.${field}`] ?? null)
  if (choices) {
    const isKnown = text === "" || choices.includes(text)
    return (
      <select {...common}>
        {(text === "" || shape.nullable || shape.optional) && <option value="">{m.fields.nothing}</option>}
        {!isKnown && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {listedValue(m, kind, field, choice) ?? sideOrSector(choice)}
          </option>
        ))}
      </select>
    )
  }
  if (shape.kind === "reference") {
    const name = text === "" ? "" : names.record(shape.collection, text)
    return (
      <>
        <input
          {...common}
          type="text"
          list={listOf(shape.collection)}
          autoComplete="off"
          spellCheck={false}
        />
        {name !== text && <p className={styles["named"]}>{name}</p>}
      </>
    )
  }
  if (shape.kind === "line" && LONG.includes(field))
    return <textarea {...common} rows={1} lang={PROSE.includes(field) ? field : undefined} />
  return (
    <input
      {...common}
      type="text"
      inputMode={shape.kind === "number" ? "decimal" : undefined}
      placeholder={shape.example ?? undefined}
      autoComplete="off"
    />
  )

  function sideOrSector(code: string): string {
    return field === "sector" ? names.sector(code) : names.side(code)
  }
}

/**
 * What was typed as a value of the data: nothing where the schema lets a field lack, a number once it is written as one.
 * Until then the text stays as it is: "1." on the way to 1.5 is not yet a number.
 */
function entered(shape: Shape, text: string): Json | undefined {
  if (text === "" && shape.nullable) return null
  if (text === "" && shape.optional) return undefined
  return shape.kind === "number" && String(Number(text)) === text ? Number(text) : text
}
