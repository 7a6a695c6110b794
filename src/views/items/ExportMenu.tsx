import { useId, useState } from "react"
import type { Language } from "../../format/language.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./ExportMenu.module.css"

export type FileKind = keyof Language<"tools">["m"]["exporting"]["kinds"]

const KINDS: readonly FileKind[] = ["csv", "xlsx", "json"]

interface ExportMenuProps {
  /** Items that a file would hold. */
  readonly count: number
  /** Fails where the file cannot be made. */
  readonly onExport: (kind: FileKind) => Promise<void>
}

interface Asked {
  readonly kind: FileKind
  readonly state: "busy" | "done" | "failed"
  /** Items when it was asked for. */
  readonly count: number
}

/** The table as a file, and what became of the file last asked for. */
export function ExportMenu({ count, onExport }: ExportMenuProps) {
  const { m } = useLanguage("tools")
  const id = useId()
  const words = m.exporting
  const [asked, setAsked] = useState<Asked | null>(null)
  const save = (kind: FileKind) => {
    const become = (state: Asked["state"]) => setAsked({ kind, state, count })
    become("busy")
    onExport(kind).then(
      () => become("done"),
      () => become("failed"),
    )
  }
  return (
    <>
      <button type="button" className={`${controls["quiet"]} ${styles["opener"]}`} popoverTarget={id}>
        {words.open}
      </button>
      <div id={id} popover="auto" className={styles["menu"]} role="dialog" aria-label={words.open}>
        <p>{words.text(count)}</p>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className={controls["quiet"]}
                popoverTarget={id}
                popoverTargetAction="hide"
                onClick={() => save(kind)}
              >
                {words.kinds[kind]} <small>{words.hints[kind]}</small>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles["outcome"]} data-state={asked?.state}>
        <p role="status">{asked && outcome(asked, words)}</p>
        {asked?.state === "failed" && (
          <button type="button" className={controls["quiet"]} onClick={() => save(asked.kind)}>
            {words.again}
          </button>
        )}
      </div>
    </>
  )
}

function outcome({ kind, state, count }: Asked, words: Language<"tools">["m"]["exporting"]): string {
  const name = words.kinds[kind]
  switch (state) {
    case "busy":
      return words.busy(name)
    case "done":
      return words.done(name, count)
    case "failed":
      return words.failed(name)
  }
}
