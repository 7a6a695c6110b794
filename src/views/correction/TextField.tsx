import { useId } from "react"
import controls from "../../ui/controls.module.css"
import styles from "./CorrectionForm.module.css"

interface TextFieldProps {
  readonly label: string
  readonly rows: number
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint: string
  /** What is wrong with it; null where nothing is. */
  readonly fault: string | null
}

/** A text to write, with its hint and its fault tied to it. */
export function TextField({ label, rows, value, onChange, hint, fault }: TextFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles["hint"]}>
        {hint}
      </p>
      <textarea
        id={id}
        className={controls["field"]}
        rows={rows}
        required
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? `${id}-hint` : `${id}-hint ${id}-fault`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault !== null && (
        <p id={`${id}-fault`} className={styles["fault"]}>
          {fault}
        </p>
      )}
    </>
  )
}
