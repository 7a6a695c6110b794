import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"

interface OutputBarProps {
  readonly onPrint: () => void
  readonly onDocx: () => void
  readonly onMarkdown: () => void
  readonly onCopy: () => void
  /** Whether there are changes, or changes just discarded that can come back. */
  readonly changes: "none" | "some" | "discarded"
  readonly onDiscard: () => void
  readonly onBringBack: () => void
  /** False where this browser keeps no changes. */
  readonly isKept: boolean
  /** What was done last, in words. */
  readonly said: string
  /** What the officer must know of changes made earlier. */
  readonly notices: readonly string[]
}

/** Ways to take the brief along, where changes are kept, and what was done last. */
export function OutputBar(props: OutputBarProps) {
  const { m } = useLanguage("briefs")
  const { output, edit } = m.brief
  const { changes, isKept, said, notices } = props
  return (
    <section id="brief-output" className={styles["output"]} aria-label={output.title}>
      <div>
        <button type="button" className={controls["button"]} onClick={props.onPrint}>
          {output.print}
        </button>
        <button type="button" className={controls["button"]} onClick={props.onDocx}>
          {output.docx}
        </button>
        <button type="button" className={controls["button"]} onClick={props.onMarkdown}>
          {output.markdown}
        </button>
        <button type="button" className={controls["button"]} onClick={props.onCopy}>
          {output.copy}
        </button>
      </div>
      <p className={styles["kept"]}>
        {isKept ? edit.kept : edit.notKept}{" "}
        <button
          type="button"
          className={controls["quiet"]}
          aria-disabled={changes === "none"}
          onClick={() => {
            if (changes === "some") props.onDiscard()
            else if (changes === "discarded") props.onBringBack()
          }}
        >
          {changes === "discarded" ? edit.bringBack : edit.discard}
        </button>
      </p>
      {notices.map((notice) => (
        <p key={notice} role="alert" className={styles["notice"]}>
          {notice}
        </p>
      ))}
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </section>
  )
}
