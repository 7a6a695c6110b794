import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"

/** A record of which nothing was known on the day shown: says so, and leads back to what is known now. */
export function NotYetPage({ exploration: { asOf, show } }: { readonly exploration: Exploration }) {
  const { m, date } = useLanguage("first")
  return (
    <main className={styles["alone"]}>
      <h1>{m.asOf.notYet(date(asOf))}</h1>
      <p>{m.asOf.notYetText}</p>
      <button type="button" className={controls["button"]} onClick={() => show({ asOf: null })}>
        {m.asOf.latest}
      </button>
    </main>
  )
}
