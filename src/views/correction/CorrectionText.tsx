import { useId } from "react"
import { withWholeSigns } from "../../dataset/wholeSigns.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useCopy } from "../../ui/useCopy.ts"
import styles from "./CorrectionForm.module.css"

interface CorrectionTextProps {
  readonly subject: string
  readonly body: string
  readonly to: { readonly mail: string | null; readonly issues: string | null }
}

/** The finished text and the ways on: the clipboard, a mail, an issue. */
export function CorrectionText({ subject, body, to }: CorrectionTextProps) {
  const { m } = useLanguage("all")
  const words = m.changes.correction
  const id = useId()
  const { copied, copy, forget } = useCopy()
  return (
    <>
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        id={`${id}-text`}
        className={controls["field"]}
        rows={10}
        readOnly
        value={`${subject}\n\n${body}`}
        onBlur={forget}
      />
      <p className={styles["ways"]}>
        <button type="button" className={controls["button"]} onClick={() => copy(`${subject}\n\n${body}`)}>
          {copied === "yes" ? words.copied : words.copy}
        </button>
        {to.mail !== null && <a href={`mailto:${to.mail}?${queryOf({ subject, body })}`}>{words.mail}</a>}
        {to.issues !== null && (
          <a href={`${to.issues}?${queryOf({ title: subject, body })}`} rel="noopener noreferrer external">
            {words.issue}
          </a>
        )}
      </p>
      <p role="status">{copied === "byHand" && words.byHand}</p>
    </>
  )
}

/** Mail programs read a plus sign as itself, so spaces are written out. */
function queryOf(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(withWholeSigns(value))}`)
    .join("&")
}
