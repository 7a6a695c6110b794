import { useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./UpdateNotice.module.css"

/** Offers a newer version, at the foot of the window so that nothing in sight moves; the reader loads it, or not now. */
export function UpdateNotice({ onTake }: { readonly onTake: () => void }) {
  const { m } = useLanguage("tools")
  const [isPutOff, setPutOff] = useState(false)
  if (isPutOff) return null
  return (
    <div className={styles["notice"]}>
      <p>{m.offline.update.text}</p>
      <button type="button" className={controls["button"]} onClick={onTake}>
        {m.offline.update.take}
      </button>
      <button type="button" className={controls["quiet"]} onClick={() => setPutOff(true)}>
        {m.offline.update.later}
      </button>
    </div>
  )
}
