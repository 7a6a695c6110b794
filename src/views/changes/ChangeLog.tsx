import { withdrawnWords } from "../../format/changeWords.ts"
import type { RecordNames } from "../../format/recordNames.ts"
import type { LoggedChange, LoggedRelease } from "../../summary/changeLog.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./changes.module.css"
import { FieldChanges } from "./FieldChanges.tsx"

interface ChangeLogProps {
  readonly releases: readonly LoggedRelease[]
  readonly names: RecordNames
  /** Address of a release as one JSON file; null where none stands beside the page. */
  readonly wholeAt: ((release: LoggedRelease, isNewest: boolean) => string) | null
}

/** Every release, newest first: what it is about, what went and why, and each record that changed. */
export function ChangeLog({ releases, names, wholeAt }: ChangeLogProps) {
  const language = useLanguage("all")
  const { m, date, number } = language
  return releases.map((release, index) => {
    const { version, released, note, withdrawn, translated, changes } = release
    return (
      <section key={version} className={styles["release"]} aria-labelledby={`release-${version}`}>
        <h2 id={`release-${version}`}>{m.changes.release(version, date(released))}</h2>
        <p>
          <Prose of={note} />{" "}
          {wholeAt && <a href={wholeAt(release, index === 0)}>{m.changes.whole(version)}</a>}
        </p>
        {translated.ko + translated.es > 0 && (
          <p className={styles["quiet"]}>
            {m.changes.translated(number(translated.ko), number(translated.es))}
          </p>
        )}
        {withdrawn.length > 0 && (
          <>
            <h3>{m.changes.withdrawn}</h3>
            <ul className={styles["withdrawn"]}>
              {withdrawn.map((one) => (
                <li key={one.what}>
                  <b>{withdrawnWords(one, language, names)}</b> <Prose of={one.reason} />
                  <small>
                    <code>{one.what}</code>
                  </small>
                </li>
              ))}
            </ul>
          </>
        )}
        {changes.length === 0 && (
          <p className={styles["quiet"]}>
            {index === releases.length - 1 ? m.changes.first : m.changes.none}
          </p>
        )}
        {[...new Set(changes.map(({ collection }) => collection))].map((collection) => (
          <ChangedRecords
            key={collection}
            title={m.data.collection[collection]}
            changes={changes.filter((change) => change.collection === collection)}
            names={names}
          />
        ))}
      </section>
    )
  })
}

interface ChangedRecordsProps {
  readonly title: string
  readonly changes: readonly LoggedChange[]
  readonly names: RecordNames
}

function ChangedRecords({ title, changes, names }: ChangedRecordsProps) {
  const { m } = useLanguage("all")
  return (
    <section>
      <h3>
        {title} <small>{m.changes.count(changes.length)}</small>
      </h3>
      <ul className={styles["records"]}>
        {changes.map((change) => (
          <ChangedRecord key={change.id} change={change} names={names} />
        ))}
      </ul>
    </section>
  )
}

interface ChangedRecordProps {
  readonly change: LoggedChange
  readonly names: RecordNames
}

function ChangedRecord({ change, names }: ChangedRecordProps) {
  const { m, text, date } = useLanguage("all")
  const links = useLinks()
  const { collection, id, kind, fields } = change
  const title = [text(change.title), change.date && date(change.date)].filter(Boolean).join(", ")
  const pages: Partial<Record<typeof collection, (of: string) => string>> = {
    items: links.item,
    meetings: links.meeting,
    sources: links.source,
    people: links.person,
    organisations: links.organisation,
  }
  const page = pages[collection]?.(id) ?? null
  const name = page !== null && kind !== "withdrawn" ? <a href={page}>{title}</a> : title
  if (fields.length === 0)
    return (
      <li>
        {name} <small>{m.changes.kind[kind]}</small>
      </li>
    )
  return (
    <li>
      <details>
        <summary>
          {title} <small>{m.changes.kind[kind]}</small>
        </summary>
        <FieldChanges change={change} names={names} />
        {page !== null && <p>{name}</p>}
      </details>
    </li>
  )
}
