import controls from "../ui/controls.module.css"
import { OWN_NAME } from "../format/ownName.ts"
import { useLanguage } from "../ui/language.ts"
import { reload } from "./location.ts"
import { pageLocale } from "./site.ts"
import styles from "./Shell.module.css"

/** Says that a language did not arrive, and what is shown in its place. */
export function UntranslatedNotice() {
  const { m } = useLanguage("first")
  return (
    <div className={styles["notice"]} role="alert">
      <p>{m.shell.untranslated(OWN_NAME[pageLocale()])}</p>
      <button type="button" className={controls["quiet"]} onClick={reload}>
        {m.shell.failed.retry}
      </button>
    </div>
  )
}
