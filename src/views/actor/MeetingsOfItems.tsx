import type { OrganisationRecord } from "../../summary/organisationRecord.ts"
import { FoldedCitations } from "../../ui/FoldedCitations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { LongList } from "../../ui/LongList.tsx"
import styles from "./actor.module.css"
import { ActorSection } from "./ActorSection.tsx"
import { MeetingName } from "./MeetingName.tsx"

const FIRST = 8

/** Meetings at which items of the organisation came up, newest first; nothing where none did. */
export function MeetingsOfItems({ meetings }: Pick<OrganisationRecord, "meetings">) {
  const { m, name, dates } = useLanguage()
  const words = m.actors
  if (meetings.length === 0) return null
  return (
    <ActorSection title={words.meetingsOfItems} count={meetings.length}>
      <LongList
        label={words.meetingsOfItems}
        className={styles["entries"]}
        entries={meetings}
        first={FIRST}
        render={({ meeting, place, items, grounds }) => (
          <li key={meeting.id} className={styles["entry"]}>
            <p className={styles["when"]}>{dates(meeting.date, meeting.endDate)}</p>
            <div>
              <p>
                <MeetingName meeting={meeting} />
                {place && `, ${name(place.names)}`}
              </p>
              <p className={styles["quiet"]}>{words.itemsThere(items)}</p>
              <FoldedCitations grounds={grounds} />
            </div>
          </li>
        )}
      />
    </ActorSection>
  )
}
