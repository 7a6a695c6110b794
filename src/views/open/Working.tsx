import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./open.module.css"

interface WorkingProps {
  readonly step: "reading" | "checking" | "keeping"
  readonly done: number
  /** 0 where it is not known how many there are. */
  readonly of: number
  /** Null where it is too late for that. */
  readonly onCancel: (() => void) | null
}

/** What was pressed is gone: the keyboard goes on from here. */
const focus = (section: HTMLElement | null) => section?.focus()

/** How far the worker is, and a way out; the page says at what it is. */
export function Working({ step, done, of, onCancel }: WorkingProps) {
  const { m } = useLanguage("all")
  const words = m.own.working
  return (
    <section ref={focus} tabIndex={-1} className={styles["working"]} aria-label={words[step]}>
      <progress aria-label={words[step]} {...(of > 0 ? { value: done, max: of } : {})} />
      {onCancel && (
        <button type="button" className={controls["button"]} onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </section>
  )
}
