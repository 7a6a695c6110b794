import { useState } from "react"
import { useLanguage } from "../../ui/language.ts"
import { isSlashOn, setSlash } from "./slashKey.ts"
import styles from "./search.module.css"

/** Whether a single key opens the search; Ctrl K always does. */
export function SlashChoice() {
  const { m } = useLanguage("tools")
  const [isOn, setOn] = useState(isSlashOn)
  return (
    <label className={styles["slash"]}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target: { checked } }) => {
          setSlash(checked)
          setOn(checked)
        }}
      />
      {m.search.slash}
    </label>
  )
}
