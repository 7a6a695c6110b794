import { useRef, useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { FacetPanel, type FacetPanelProps } from "./FacetPanel.tsx"
import styles from "./facets.module.css"

interface FacetSheetProps extends FacetPanelProps {
  /** Items that the filters leave. */
  readonly shown: number
  /** Restrictions in use. */
  readonly inUse: number
}

/** The filters on a narrow screen: a button that opens them over the page. */
export function FacetSheet({ shown, inUse, ...panel }: FacetSheetProps) {
  const { m } = useLanguage("first")
  const dialog = useRef<HTMLDialogElement>(null)
  // Dear to draw, and most readers never open it; once opened it stays as it was left.
  const [wasOpened, setOpened] = useState(false)
  const open = () => {
    setOpened(true)
    dialog.current?.showModal()
  }
  return (
    <div className={styles["sheetBar"]}>
      <button type="button" className={styles["open"]} aria-haspopup="dialog" onClick={open}>
        {m.facets.openWith(inUse)}
      </button>
      <dialog ref={dialog} className={styles["sheet"]} aria-label={m.facets.title}>
        <div className={styles["sheetHead"]}>
          <h2>{m.facets.title}</h2>
          <button type="button" className={controls["quiet"]} onClick={() => dialog.current?.close()}>
            {m.facets.close}
          </button>
        </div>
        {wasOpened && <FacetPanel {...panel} />}
        <div className={styles["sheetFoot"]}>
          <button type="button" className={styles["show"]} onClick={() => dialog.current?.close()}>
            {m.facets.show(shown)}
          </button>
        </div>
      </dialog>
    </div>
  )
}
