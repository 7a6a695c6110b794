import { personName } from "../../format/nameForms.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./MeetingList.module.css"

/** Titles printed before the rest is only counted. */
const TITLES = 3

interface MeetingEntryProps {
  readonly row: MeetingRow
  /** Whether the silence that the meeting ended stands before or after it. */
  readonly silenceAt: "start" | "end"
}

/** One meeting in words, and the silence that it ended. */
export function MeetingEntry({ row, silenceAt }: MeetingEntryProps) {
  const { m, date, dates, span, name } = useLanguage()
  const links = useLinks()
  const { meeting, place, silence } = row
  const gap = silence && (
    <li className={styles["silence"]}>
      <strong>{m.meetings.silence(span(silence))}</strong>{" "}
      {m.frame.fromTo(date(silence.before.endDate ?? silence.before.date), date(silence.after.date))}
    </li>
  )
  return (
    <>
      {silenceAt === "start" && gap}
      <li className={styles["entry"]}>
        <p className={styles["date"]}>{dates(meeting.date, meeting.endDate)}</p>
        <div>
          <h4>
            <a href={links.meeting(meeting.id)}>
              <Prose of={meeting.occasion} />
            </a>
          </h4>
          <ul className={styles["facts"]}>
            <li data-level={meeting.level}>{m.vocabulary.level[meeting.level]}</li>
            <li>{m.vocabulary.format[meeting.format]}</li>
            {place && <li>{name(place.names)}</li>}
          </ul>
          <Principals row={row} />
          <Items row={row} />
          {meeting.weak && (
            <p className={styles["weak"]}>
              {m.meetings.weak} <Prose of={meeting.weak} />
            </p>
          )}
        </div>
      </li>
      {silenceAt === "end" && gap}
    </>
  )
}

/** By name alone: the page of the meeting leads on to them, and the list stays short for those who go by keys. */
function Principals({ row: { principals, others } }: { readonly row: MeetingRow }) {
  const language = useLanguage()
  const { m, list } = language
  if (principals.length === 0) return null
  const shown = principals.map((person) => personName(person, language))
  const names = shown.map(({ name }) => name)
  return (
    <p>
      <LinkedWords
        words={list(others > 0 ? [...names, m.meetings.list.others(others)] : names)}
        names={shown}
      />
    </p>
  )
}

/** How many items came up, the first by title, and how many papers were signed. */
function Items({ row: { meeting, items, selected, signed } }: { readonly row: MeetingRow }) {
  const { m } = useLanguage()
  const links = useLinks()
  const titled = items.slice(0, TITLES)
  const isNarrowed = selected > 0 && selected < items.length
  return (
    <ul className={styles["items"]}>
      <li className={styles["count"]}>
        {isNarrowed ? m.meetings.selectedItems(selected, items.length) : m.meetings.items(items.length)}
      </li>
      {titled.map((item) => (
        <li key={item.id}>
          <a href={links.item(item.id)}>
            <Prose of={item.title} />
          </a>
        </li>
      ))}
      {items.length > TITLES && (
        <li>
          <a href={links.meeting(meeting.id)}>{m.meetings.list.more(items.length - TITLES)}</a>
        </li>
      )}
      {signed > 0 && <li className={styles["count"]}>{m.meetings.signed(signed)}</li>}
    </ul>
  )
}
