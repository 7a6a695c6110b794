import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { reload } from "../location.ts"
import { hrefOf } from "../site.ts"
import styles from "./pages.module.css"

interface FailedPageProps {
  /** What did not arrive, or that what arrived cannot be drawn. */
  readonly of: "data" | "page" | "drawing"
  readonly fault: string
}

/** Whoever followed a link here is told, and stands where the page would begin. */
const focus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true })

/** What was asked for cannot be shown: what failed and the ways on. */
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
      {of === "drawing" && (
        // Without the view, which may be what fails.
        <p>
          <a href={hrefOf("", "")}>{m.shell.notFound.back}</a>
        </p>
      )}
    </main>
  )
}

/** What stands in for a page that throws while it is drawn. */
export const failedDrawing = (fault: string) => <FailedPage of="drawing" fault={fault} />
