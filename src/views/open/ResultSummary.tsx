import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./open.module.css"
import { StepHeading } from "./StepHeading.tsx"

interface ResultSummaryProps {
  readonly items: number
  readonly left: number
  readonly onShow: () => void
  readonly onAgain: () => void
  /** Back to which column is which; null where no table was read. */
  readonly onColumns: (() => void) | null
  /** Hands out what was left out; null where nothing was. */
  readonly onRejected: (() => void) | null
}

/** How much of what was read can be used, and the ways on. */
export function ResultSummary({ items, left, onShow, onAgain, onColumns, onRejected }: ResultSummaryProps) {
  const { m, number } = useLanguage("all")
  const words = m.own.result
  const counted = m.own.items(number(items), items === 1)
  return (
    <section className={styles["result"]}>
      <StepHeading>{words.title}</StepHeading>
      <p>
        {items === 0
          ? words.nothing
          : left === 0
            ? words.whole(counted)
            : words.part(counted, number(left), left === 1, items === 1)}
      </p>
      <div className={styles["ways"]}>
        {items > 0 && (
          <button type="button" className={controls["button"]} onClick={onShow}>
            {words.show}
          </button>
        )}
        {onRejected && (
          <button type="button" className={controls["button"]} onClick={onRejected}>
            {words.rejected}
          </button>
        )}
        {onColumns && (
          <button type="button" className={controls["quiet"]} onClick={onColumns}>
            {words.columns}
          </button>
        )}
        <button type="button" className={controls["quiet"]} onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </section>
  )
}
