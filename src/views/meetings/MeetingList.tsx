import { useState } from "react"
import type { YearBlock } from "../../summary/meetingRows.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { MeetingEntry } from "./MeetingEntry.tsx"
import styles from "./MeetingList.module.css"

interface MeetingListProps {
  /** Years with the meetings to list, oldest first. */
  readonly blocks: readonly YearBlock[]
  /** Meetings on record, chosen or not. */
  readonly total: number
}

/** Every chosen meeting in words by year, newest first until the reader turns it round. */
export function MeetingList({ blocks, total }: MeetingListProps) {
  const { m } = useLanguage()
  const words = m.meetings.list
  const [order, setOrder] = useState<"newest" | "oldest">("newest")
  const inOrder = <T,>(list: readonly T[]) => (order === "oldest" ? list : list.toReversed())
  const shown = blocks.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <section className={styles["list"]} aria-labelledby="meeting-list">
      <header className={styles["head"]}>
        <h2 id="meeting-list">
          {words.title} <small>{words.count(shown, total)}</small>
        </h2>
        <button
          type="button"
          className={controls["quiet"]}
          onClick={() => setOrder(order === "newest" ? "oldest" : "newest")}
        >
          {order === "newest" ? words.oldestFirst : words.newestFirst}
        </button>
      </header>
      {shown === 0 && <p>{words.none}</p>}
      {inOrder(blocks).map(({ from, to, rows }) =>
        rows.length === 0 ? (
          <p key={from} className={styles["quiet"]}>
            {m.meetings.quiet(from, to)}
          </p>
        ) : (
          <section key={from} className={styles["year"]} aria-labelledby={`year-${from}`}>
            <h3 id={`year-${from}`}>{from}</h3>
            <ol>
              {inOrder(rows).map((row) => (
                <MeetingEntry
                  key={row.meeting.id}
                  row={row}
                  silenceAt={order === "newest" ? "end" : "start"}
                />
              ))}
            </ol>
          </section>
        ),
      )}
    </section>
  )
}
