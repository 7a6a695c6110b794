import type { RecordNames } from "../../format/recordNames.ts"
import type { LoggedRelease } from "../../summary/changeLog.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import styles from "./changes.module.css"
import { FieldChanges } from "./FieldChanges.tsx"

interface RecordHistoryProps {
  readonly releases: readonly LoggedRelease[]
  readonly collection: LoggedRelease["changes"][number]["collection"]
  readonly id: string
  readonly names: RecordNames
}

/** What became of one record from release to release, newest first: earlier wording and values beside the new. */
export function RecordHistory({ releases, collection, id, names }: RecordHistoryProps) {
  const { m, date } = useLanguage("all")
  const links = useLinks()
  const words = m.changes
  const own = releases.flatMap(({ version, released, changes }) =>
    changes
      .filter((change) => change.collection === collection && change.id === id)
      .map((change) => ({ version, released, change })),
  )
  return (
    <div className={styles["history"]}>
      {own.length === 0 && <p>{words.history.none}</p>}
      {own.map(({ version, released, change }) =>
        change.kind === "added" ? (
          <p key={version}>{words.history.added(version, date(released))}</p>
        ) : (
          <section key={version}>
            <h3>{words.release(version, date(released))}</h3>
            <FieldChanges change={change} names={names} />
          </section>
        ),
      )}
      <p>
        <a href={links.changes()}>{words.history.all}</a>
      </p>
    </div>
  )
}
