import { eventWord } from "../../format/stageWord.ts"
import type { ItemDetail } from "../../summary/itemDetail.ts"
import type { EventDetail } from "../../summary/itemHistory.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./item.module.css"
import { MeetingLink } from "./MeetingLink.tsx"
import { Section } from "./Section.tsx"

/** What happened, newest first, and how each is known. */
export function EventList({ detail, level }: { readonly detail: ItemDetail; readonly level: 1 | 2 }) {
  const { m } = useLanguage()
  return (
    <Section title={m.item.events} level={level}>
      <ol className={styles["entries"]} aria-label={m.item.events}>
        {detail.events.map((event) => (
          <EventEntry key={event.claim.id} event={event} instrument={detail.item.instrument} />
        ))}
      </ol>
    </Section>
  )
}

interface EventEntryProps {
  readonly event: EventDetail
  readonly instrument: ItemDetail["item"]["instrument"]
}

function EventEntry({ event: { claim, grounds, meeting, into }, instrument }: EventEntryProps) {
  const { m, text, date } = useLanguage()
  const links = useLinks()
  return (
    <li id={claim.id} className={styles["entry"]}>
      <p className={styles["when"]}>{date(claim.date)}</p>
      <div>
        <p>
          <i className={styles["mark"]} data-stage={claim.stage} aria-hidden="true" />
          <b>{eventWord(m, claim, instrument)}</b> <Prose of={claim.what} />
        </p>
        {into && (
          <p>
            {m.item.into}{" "}
            <a href={links.item(into.id)}>
              <Prose of={into.title} />
            </a>
          </p>
        )}
        {meeting && (
          <p className={styles["quiet"]}>
            {m.item.at} <MeetingLink meeting={meeting} />
          </p>
        )}
        {claim.weak && <p className={styles["quiet"]}>{m.item.weak(text(claim.weak))}</p>}
        <Citations grounds={grounds} />
      </div>
    </li>
  )
}
