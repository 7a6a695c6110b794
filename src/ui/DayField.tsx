import { type KeyboardEvent, useId, useRef, useState } from "react"
import { readDay } from "../format/readDay.ts"
import controls from "./controls.module.css"
import { useLanguage } from "./language.ts"
import styles from "./DayField.module.css"

interface DayFieldProps {
  readonly label: string
  /** Null where none is chosen. */
  readonly day: string | null
  /** First and last day that can be chosen. */
  readonly span: readonly [from: string, until: string]
  readonly onDay: (day: string) => void
  /** Where the field may be empty. */
  readonly onClear?: () => void
  /** Whether it stands among other fields of a form, as they do. */
  readonly isInForm?: boolean
}

/**
 * A day in the words of the page, to type over. The browser's own field would write it as the browser's language does,
 * and the same numbers may be two days; its calendar is kept.
 */
export function DayField({ label, day, span, onDay, onClear, isInForm = false }: DayFieldProps) {
  const { m, date, locale } = useLanguage("first")
  const id = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [from, until] = span

  const settle = (next: string) => {
    setTyped(null)
    setRefused(null)
    if (next === "") onClear?.()
    else if (next !== day) onDay(next)
  }
  const read = (text: string) => {
    const next = text.trim() === "" ? "" : readDay(text, locale)
    const isRefused = next === null || (next !== "" && (next < from || next > until))
    if (isRefused) setRefused(text)
    else settle(next)
  }
  const step = (way: "stepUp" | "stepDown") => {
    calendar.current?.[way]()
    settle(calendar.current?.value ?? "")
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === "Enter" && typed !== null) read(typed)
    else if (event.key === "Escape" && typed !== null) settle(day ?? "")
    else if (event.key === "ArrowUp") step("stepUp")
    else if (event.key === "ArrowDown") step("stepDown")
    else return
    event.preventDefault()
  }
  return (
    <div className={isInForm ? styles["inForm"] : styles["day"]}>
      <div className={styles["line"]}>
        <label htmlFor={id}>{label}</label>
        <span className={styles["box"]}>
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            title={m.day.forms}
            aria-describedby={`${id}-refused`}
            aria-invalid={refused !== null && typed !== null}
            value={typed ?? (day === null ? "" : date(day))}
            onChange={({ target }) => {
              setTyped(target.value)
              setRefused(null)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              if (typed !== null) read(typed)
              setTyped(null)
            }}
          />
          <button
            type="button"
            aria-label={m.day.calendar}
            title={m.day.calendar}
            onClick={() => calendar.current?.showPicker()}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 3.5h12v10.5h-12zM2 7h12M5 1.5v3.5M11 1.5v3.5" />
            </svg>
          </button>
          <input
            ref={calendar}
            className={styles["calendar"]}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            min={from}
            max={until}
            value={day ?? ""}
            onChange={({ target }) => read(target.value)}
          />
        </span>
      </div>
      <p
        id={`${id}-refused`}
        role="status"
        className={refused === null ? controls["hidden"] : styles["refused"]}
      >
        {refused !== null && m.day.refused(refused, date(from), date(until))}
      </p>
    </div>
  )
}
