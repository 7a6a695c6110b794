import { personName } from "../../format/nameForms.ts"
import type { PersonRecord } from "../../summary/personRecord.ts"
import { FoldedCitations } from "../../ui/FoldedCitations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import { useLinks } from "../../ui/links.ts"
import { LongList } from "../../ui/LongList.tsx"
import styles from "./actor.module.css"
import { ActorSection } from "./ActorSection.tsx"
import { MeetingName } from "./MeetingName.tsx"

/** Entries drawn at first. */
const FIRST = 12

/** Meetings at which the person sat, newest first: in which office, and opposite whom. */
export function AttendedList({ meetings }: Pick<PersonRecord, "meetings">) {
  const language = useLanguage()
  const { m, text, name, dates, list } = language
  const links = useLinks()
  const words = m.actors
  return (
    <ActorSection title={words.meetingsAttended} count={meetings.length}>
      {meetings.length === 0 && <p>{words.noMeeting}</p>}
      <LongList
        label={words.meetingsAttended}
        className={styles["entries"]}
        entries={meetings}
        first={FIRST}
        render={({ meeting, place, office, opposite, grounds }) => (
          <li key={meeting.id} className={styles["entry"]}>
            <p className={styles["when"]}>{dates(meeting.date, meeting.endDate)}</p>
            <div>
              <p>
                <MeetingName meeting={meeting} />
                {place && `, ${name(place.names)}`}
              </p>
              <p className={styles["quiet"]}>
                {words.as(text(office))}
                {opposite.length > 0 && (
                  <>
                    {" · "}
                    <LinkedWords
                      words={words.opposite(list(opposite.map(({ names }) => name(names))))}
                      names={opposite.map((person) => ({
                        ...personName(person, language),
                        href: links.person(person.id),
                      }))}
                    />
                  </>
                )}
              </p>
              <FoldedCitations grounds={grounds} />
            </div>
          </li>
        )}
      />
    </ActorSection>
  )
}
