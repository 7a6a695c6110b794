import { Suspense, useEffect, useState, type ReactNode } from "react"
import { isUnreviewed } from "../dataset/translations.ts"
import { ChartBoundary } from "../ui/ChartBoundary.tsx"
import { useLanguage } from "../ui/language.ts"
import { PartFailed } from "./pages/PartFailed.tsx"
import type { RecordFoldProps } from "./RecordFold.tsx"
import { RECORD_FOLD } from "./recordFoldCode.ts"
import styles from "./RecordTools.module.css"
import { useLate } from "./useLate.ts"

/** All that is known: a correction is of the record as it is, not as it was on some day. */
interface RecordToolsProps extends Omit<RecordFoldProps, "part"> {
  /** Tools that stand first. */
  readonly children?: ReactNode
}

/** What can be done with a record: send its address, see how it changed, propose a correction. */
export function RecordTools({ children, ...record }: RecordToolsProps) {
  const { m, locale } = useLanguage()
  const { all, collection, id } = record
  // Fetched once the page is drawn, so that the keyboard finds what it opens; what fails is told on opening.
  useEffect(() => void RECORD_FOLD.load().catch(() => null), [])
  const unreviewed =
    locale !== "en" &&
    isUnreviewed(
      all[collection].find((one) => one.id === id),
      locale,
    )
  return (
    <footer className={styles["tools"]}>
      {unreviewed && <p className={styles["review"]}>{m.frame.unreviewed}</p>}
      {children}
      <Fold summary={m.cite.title} part="cite" {...record} />
      <Fold summary={m.changes.history.title} part="history" {...record} />
      <Fold summary={m.changes.correction.title} part="correction" {...record} />
    </footer>
  )
}

/** A part that is fetched and made only once it is opened. */
function Fold({ summary, ...fold }: RecordFoldProps & { readonly summary: string }) {
  const { m } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles["fold"]} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && (
        <ChartBoundary fallback={<PartFailed />}>
          <Suspense fallback={fold.part === "history" && <p role="status">{m.changes.history.loading}</p>}>
            <Opened {...fold} />
          </Suspense>
        </ChartBoundary>
      )}
    </details>
  )
}

function Opened(props: RecordFoldProps) {
  const { RecordFold } = useLate(RECORD_FOLD)
  return <RecordFold {...props} />
}
