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

/** Characters from which on a line of text is written on several. */
const LONG = 60
/** Wordings take more than a line from the start. */
const PROSE = ["en", "ko", "es"]

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
  const choices = shape.kind === "choice" ? shape.values : (usual[field] ?? null)
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
  if (shape.kind === "line" && (text.length > LONG || PROSE.includes(field)))
    return <textarea {...common} rows={Math.max(1, Math.ceil(text.length / LONG))} lang={langOf(field)} />
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

/** What was typed as a value of the data: nothing where the schema lets a field lack, a number where it is one. */
function entered(shape: Shape, text: string): Json | undefined {
  if (text === "" && shape.nullable) return null
  if (text === "" && shape.optional) return undefined
  const number = Number(text.replaceAll(/[\s_]/g, ""))
  return shape.kind === "number" && text.trim() !== "" && Number.isFinite(number) ? number : text
}

function langOf(field: string): string | undefined {
  return PROSE.includes(field) ? field : undefined
}
