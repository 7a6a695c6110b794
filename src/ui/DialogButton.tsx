import { type ReactNode, useRef, useState } from "react"
import controls from "./controls.module.css"
import styles from "./DialogButton.module.css"
import { useLanguage } from "./language.ts"

interface DialogButtonProps {
  /** Words of the button and of the heading inside. */
  readonly title: string
  /** What the button is called, where its words alone do not say of what. */
  readonly label?: string
  /** Made anew each time it opens. */
  readonly children: () => ReactNode
}

/** A button that opens a dialog over the page; closing it leads back to the button. */
export function DialogButton({ title, label, children }: DialogButtonProps) {
  const { m } = useLanguage("first")
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button
        type="button"
        className={controls["quiet"]}
        aria-haspopup="dialog"
        aria-label={label}
        onClick={open}
      >
        {title}
      </button>
      <dialog
        ref={dialog}
        className={styles["dialog"]}
        aria-label={label ?? title}
        onClose={() => setOpen(false)}
      >
        <div className={styles["head"]}>
          <h2>{title}</h2>
          <button type="button" className={controls["quiet"]} onClick={() => dialog.current?.close()}>
            {m.shell.close}
          </button>
        </div>
        {isOpen && children()}
      </dialog>
    </>
  )
}
