import { useState } from "react"
import type { Dropped } from "../selection/address.ts"
import controls from "../ui/controls.module.css"
import { useLanguage } from "../ui/language.ts"
import styles from "./Shell.module.css"

/** Says which parts of the address mean nothing here, until it is dismissed. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { m } = useLanguage("first")
  const parts = dropped.map(({ key, value }) => `${key}=${value.slice(0, 60)}`)
  const [seen, setSeen] = useState("")
  if (parts.length === 0 || seen === parts.join()) return null
  return (
    <div className={styles["notice"]} role="status">
      <p>{m.shell.dropped(parts.slice(0, 8))}</p>
      <button type="button" className={controls["quiet"]} onClick={() => setSeen(parts.join())}>
        {m.shell.dismiss}
      </button>
    </div>
  )
}
