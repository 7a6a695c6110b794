import { CHANGES } from "virtual:data-addresses"
import { Suspense, use, useState, type ReactNode } from "react"
import type { Dataset } from "../dataset/records.ts"
import { isUnreviewed } from "../dataset/translations.ts"
import type { LoggedRelease } from "../summary/changeLog.ts"
import { useLanguage } from "../ui/language.ts"
import { RecordHistory } from "../views/changes/RecordHistory.tsx"
import { Cite } from "./Cite.tsx"
import { Correction } from "./Correction.tsx"
import { fetchJson } from "./fetchJson.ts"
import { addressOf } from "./location.ts"
import { useNames } from "./useNames.ts"
import styles from "./RecordTools.module.css"

interface RecordToolsProps {
  /** All that is known: a correction is of the record as it is, not as it was on some day. */
  readonly all: Dataset
  readonly collection: "items" | "meetings" | "sources" | "people" | "organisations"
  readonly id: string
  readonly title: string
  /** Tools that stand first. */
  readonly children?: ReactNode
}

/** What can be done with a record: send its address, see how it changed, propose a correction. */
export function RecordTools({ all, collection, id, title, children }: RecordToolsProps) {
  const { m, locale } = useLanguage()
  const address = addressOf(`${collection}/${id}/`)
  const record = all[collection].find((one) => one.id === id)
  return (
    <footer className={styles["tools"]}>
      {locale !== "en" && isUnreviewed(record, locale) && (
        <p className={styles["review"]}>{m.frame.unreviewed}</p>
      )}
      {children}
      <Fold title={m.cite.title}>
        <Cite about={all.about} cited={{ title, key: id }} address={address} />
      </Fold>
      <Fold title={m.changes.history.title}>
        <Suspense fallback={<p role="status">{m.changes.history.loading}</p>}>
          <LoadedHistory all={all} collection={collection} id={id} />
        </Suspense>
      </Fold>
      <Fold title={m.changes.correction.title}>
        <Correction all={all} collection={collection} id={id} title={title} />
      </Fold>
    </footer>
  )
}

/** A part that is made only once it is opened. */
function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles["fold"]} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  )
}

function LoadedHistory({ all, collection, id }: Pick<RecordToolsProps, "all" | "collection" | "id">) {
  const { m } = useLanguage()
  const names = useNames(all)
  const releases = use(fetchJson<readonly LoggedRelease[]>(CHANGES))
  return releases ? (
    <RecordHistory releases={releases} collection={collection} id={id} names={names} />
  ) : (
    <p role="alert">{m.changes.history.missing}</p>
  )
}
