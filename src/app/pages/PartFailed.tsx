import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { reload } from "../location.ts"
import styles from "./pages.module.css"

/** The code of what would stand here did not arrive: says so, and the way on. */
export function PartFailed() {
  const { m } = useLanguage("first")
  return (
    <div className={styles["section"]} role="alert">
      <p>{m.shell.failed.part}</p>
      <button type="button" className={controls["button"]} onClick={reload}>
        {m.shell.failed.retry}
      </button>
    </div>
  )
}
