import type { Meeting } from "../../dataset/records.ts"
import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { AskChanges } from "./AskChanges.tsx"
import { MoveChanges } from "./MoveChanges.tsx"
import { OfficeChanges } from "./OfficeChanges.tsx"
import { Silences } from "./Silences.tsx"
import styles from "./since.module.css"

interface SinceArticleProps {
  readonly meeting: Meeting
  /** Null where no earlier meeting is on record. */
  readonly changes: SinceMeeting | null
  /** Earlier meetings, newest first. */
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
  /** The address names a meeting that is not an earlier one. */
  readonly isOther: boolean
  readonly onSince: (id: string) => void
}

/** What an officer who was there last time must know: what was asked, moved and signed since, and what was not heard of. */
export function SinceArticle({ meeting, changes, choices, sides, isOther, onSince }: SinceArticleProps) {
  const { m, text, date } = useLanguage()
  const links = useLinks()
  const words = m.since
  return (
    <article className={styles["article"]}>
      <h1>
        {words.heading}{" "}
        <a href={links.meeting(meeting.id)}>
          {text(meeting.occasion)}, {date(meeting.date)}
        </a>
      </h1>
      {changes === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <label className={styles["choice"]}>
            <span>{words.choose}</span>
            <select
              className={controls["field"]}
              value={changes.earlier.id}
              onChange={(event) => onSince(event.target.value)}
            >
              {choices.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            {/* A box cuts its words off at its edge; on paper they wrap. */}
            <span className={styles["printed"]}>
              {choices.find(({ id }) => id === changes.earlier.id)?.label}
            </span>
          </label>
          {isOther && <p className={styles["quiet"]}>{words.other}</p>}
          <Changes changes={changes} sides={sides} />
        </>
      )}
    </article>
  )
}

interface ChangesProps extends Pick<SinceArticleProps, "sides"> {
  readonly changes: SinceMeeting
}

function Changes({ changes, sides }: ChangesProps) {
  const { m, dates } = useLanguage()
  const words = m.since
  return (
    <>
      <p className={styles["quiet"]}>
        {words.span(
          dates(changes.earlier.date, changes.earlier.endDate),
          dates(changes.later.date, changes.later.endDate),
          changes.between.length,
        )}
      </p>
      <AskChanges asks={changes.asks} sides={sides} />
      <MoveChanges title={words.signed} moves={changes.signed} />
      <MoveChanges title={words.moved} moves={changes.moved} />
      <Silences changes={changes} />
      <OfficeChanges changes={changes.offices} sides={sides} />
    </>
  )
}
