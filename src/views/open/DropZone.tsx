import { type DragEvent, useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./open.module.css"

interface DropZoneProps {
  /** Most that is opened, in words. */
  readonly most: string
  /** Whether the keyboard goes on from here: what was in its place is gone. */
  readonly takesFocus: boolean
  readonly onChoose: (files: FileList | null) => void
  readonly onDrop: (dropped: DataTransfer) => void
}

const focus = (field: HTMLElement | null) => field?.focus()

/** Where files are dropped or chosen; the two choices are file fields, so that the keyboard has them too. */
export function DropZone({ most, takesFocus, onChoose, onDrop }: DropZoneProps) {
  const { m } = useLanguage("all")
  const { drop, chooseFiles, chooseFolder, accepted } = m.own
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={styles["zone"]}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer)
      }}
    >
      <p>{drop}</p>
      <p className={styles["choices"]}>
        {([chooseFiles, chooseFolder] as const).map((label) => (
          <label key={label} className={`${controls["button"]} ${styles["choice"]}`}>
            {label}
            <input
              ref={takesFocus && label === chooseFiles ? focus : undefined}
              type="file"
              className={controls["hidden"]}
              multiple
              {...(label === chooseFolder ? { webkitdirectory: "" } : {})}
              onChange={({ currentTarget }) => {
                onChoose(currentTarget.files)
                // The same file, mended, may be chosen again.
                currentTarget.value = ""
              }}
            />
          </label>
        ))}
      </p>
      <p className={styles["note"]}>{accepted(most)}</p>
    </div>
  )
}
