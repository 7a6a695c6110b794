import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { reload } from "../location.ts"
import styles from "./pages.module.css"

/** The data did not arrive: what failed and the way on. */
export function FailedPage({ fault }: { readonly fault: string }) {
  const { m } = useLanguage()
  return (
    <main className={styles["alone"]}>
      <h1>{m.shell.failed.title}</h1>
      <p>{m.shell.failed.text}</p>
      <p>
        <code>{fault}</code>
      </p>
      <button type="button" className={controls["button"]} onClick={reload}>
        {m.shell.failed.retry}
      </button>
    </main>
  )
}
