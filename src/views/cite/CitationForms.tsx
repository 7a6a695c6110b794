import { useId } from "react"
import type { Citation } from "../../format/citation.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useCopy } from "../../ui/useCopy.ts"
import styles from "./CitationForms.module.css"

const FORMS = ["plain", "bibtex", "csl"] as const

/** A citation in each form, to be read and copied. */
export function CitationForms({ citation }: { readonly citation: Citation }) {
  return (
    <div className={styles["forms"]}>
      {FORMS.map((form) => (
        <CitationForm key={form} form={form} text={citation[form]} />
      ))}
    </div>
  )
}

function CitationForm({ form, text }: { readonly form: (typeof FORMS)[number]; readonly text: string }) {
  const { m } = useLanguage("all")
  const words = m.cite
  const id = useId()
  const { copied, copy, forget } = useCopy()
  return (
    <div className={styles["form"]}>
      <label htmlFor={id}>{words.forms[form]}</label>
      <textarea
        id={id}
        className={controls["field"]}
        readOnly
        rows={form === "plain" ? 3 : 6}
        value={text}
        data-form={form}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className={controls["quiet"]}
        aria-label={words.copy(words.forms[form])}
        onClick={() => copy(text)}
        onBlur={forget}
      >
        {copied === "yes" ? words.copied : words.copy(words.forms[form])}
      </button>
      <p role="status">{copied === "byHand" && words.byHand}</p>
    </div>
  )
}
