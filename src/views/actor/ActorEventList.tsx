import { eventWord } from "../../format/stageWord.ts"
import type { ActorEvent } from "../../summary/actorItems.ts"
import { FoldedCitations } from "../../ui/FoldedCitations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { LongList } from "../../ui/LongList.tsx"
import styles from "./actor.module.css"
import { ActorSection } from "./ActorSection.tsx"
import { MeetingName } from "./MeetingName.tsx"

const FIRST = 8

interface ActorEventListProps {
  readonly title: string
  readonly events: readonly ActorEvent[]
}

/** What happened, newest first; nothing where nothing did. */
export function ActorEventList({ title, events }: ActorEventListProps) {
  const { m, text, date } = useLanguage()
  const links = useLinks()
  if (events.length === 0) return null
  return (
    <ActorSection title={title} count={events.length}>
      <LongList
        label={title}
        className={styles["entries"]}
        entries={events}
        first={FIRST}
        render={({ item, event, meeting, grounds }) => (
          <li key={event.id} className={styles["entry"]}>
            <p className={styles["when"]}>{date(event.date)}</p>
            <div>
              <p>
                <a href={links.item(item.id)}>
                  <Prose of={item.title} />
                </a>
              </p>
              <p>
                <b>{eventWord(m, event, item.instrument)}</b> <Prose of={event.what} />
              </p>
              {meeting && (
                <p className={styles["quiet"]}>
                  {m.item.at} <MeetingName meeting={meeting} />
                </p>
              )}
              {event.weak && <p className={styles["quiet"]}>{m.item.weak(text(event.weak))}</p>}
              <FoldedCitations grounds={grounds} />
            </div>
          </li>
        )}
      />
    </ActorSection>
  )
}
