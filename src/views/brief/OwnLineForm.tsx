import { type FormEvent, useState } from "react"
import { flushSync } from "react-dom"
import type { Section } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"

interface OwnLineFormProps {
  readonly section: Section
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** A way to add a line of one's own to a section. */
export function OwnLineForm({ section: { id, heading }, onEdit }: OwnLineFormProps) {
  const { m } = useLanguage("briefs")
  const words = m.brief.edit
  const [text, setText] = useState<string | null>(null)
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (text === null || text.trim() === "") return
    onEdit({ kind: "add", section: id, text }, words.added)
    close(event.currentTarget)
  }
  const close = (form: HTMLElement) => {
    const opener = form.parentElement
    setText(null)
    // The field is gone: the keyboard goes on from the button that opened it.
    requestAnimationFrame(() => opener?.querySelector<HTMLElement>("[data-add]")?.focus())
  }
  return (
    <div className={styles["add"]}>
      {text === null ? (
        <button
          type="button"
          data-add=""
          className={controls["quiet"]}
          aria-label={words.addTo(heading)}
          onClick={(event) => {
            const box = event.currentTarget.parentElement
            // At once: what is typed before the next frame would be lost.
            flushSync(() => setText(""))
            box?.querySelector("input")?.focus()
          }}
        >
          + {words.add}
        </button>
      ) : (
        <form onSubmit={add}>
          <input
            className={controls["field"]}
            aria-label={words.own(heading)}
            value={text}
            maxLength={500}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === "Escape" && currentTarget.form) close(currentTarget.form)
            }}
          />
          <button type="submit" className={controls["button"]}>
            {words.save}
          </button>
          <button
            type="button"
            className={controls["quiet"]}
            onClick={({ currentTarget }) => currentTarget.form && close(currentTarget.form)}
          >
            {words.cancel}
          </button>
        </form>
      )}
    </div>
  )
}
