import { useEffect, useState, type ReactNode } from "react"
import { isUnreviewed } from "../dataset/translations.ts"
import { useLanguage } from "../ui/language.ts"
import { LatePart } from "./LatePart.tsx"
import type { RecordFoldProps } from "./RecordFold.tsx"
import { RECORD_FOLD } from "./recordFoldCode.ts"
import styles from "./RecordTools.module.css"
import { WORDS } from "./words.ts"

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
  useEffect(() => {
    for (const code of [RECORD_FOLD, WORDS[locale].all]) code.load().catch(() => null)
  }, [locale])
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
      <Fold summary={m.shell.tools.cite} part="cite" {...record} />
      <Fold summary={m.shell.tools.history} part="history" {...record} />
      <Fold summary={m.shell.tools.correction} part="correction" {...record} />
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
        <LatePart
          code={RECORD_FOLD}
          words="all"
          coming={fold.part === "history" && <p role="status">{m.shell.tools.loading}</p>}
        >
          {({ RecordFold }) => <RecordFold {...fold} />}
        </LatePart>
      )}
    </details>
  )
}
