import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { reload } from "../location.ts"
import styles from "./pages.module.css"

interface FailedPageProps {
  /** What did not arrive. */
  readonly of: "data" | "page"
  readonly fault: string
}

/** Whoever followed a link here is told, and stands where the page would begin. */
const focus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true })

/** What was asked for did not arrive: what failed and the way on. */
export function FailedPage({ of, fault }: FailedPageProps) {
  const { m } = useLanguage("first")
  const { title, text } = m.shell.failed[of]
  return (
    <main className={styles["alone"]}>
      <h1 ref={focus} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <p>
        <code>{fault}</code>
      </p>
      <button type="button" className={controls["button"]} onClick={reload}>
        {m.shell.failed.retry}
      </button>
    </main>
  )
}
