import type { Meeting } from "../../dataset/records.ts"
import { SILENT_AFTER_YEARS } from "../../dataset/clocks.ts"
import type { Delegation, MeetingDetail } from "../../summary/meetingDetail.ts"
import { PersonInScripts } from "../../ui/ActorLink.tsx"
import { DepartureNote } from "../../ui/DepartureNote.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { LookBack } from "./LookBack.tsx"
import styles from "./meeting.module.css"

/** Who sat there with the office of that day, and how the meeting stands among the others. */
export function MeetingFacts({ detail }: { readonly detail: MeetingDetail }) {
  const { m, text, date, span } = useLanguage()
  const { meeting, delegations, neighbours, sinceLeaders } = detail
  const words = m.meetings.page
  return (
    <>
      {sinceLeaders && (
        <p className={sinceLeaders.years >= SILENT_AFTER_YEARS ? styles["attention"] : styles["quiet"]}>
          {words.since(span(sinceLeaders), date(sinceLeaders.before.endDate ?? sinceLeaders.before.date))}{" "}
          <MeetingName meeting={sinceLeaders.before} />
        </p>
      )}
      {delegations.length > 0 && (
        <div className={styles["sides"]}>
          {delegations.map((delegation) => (
            <Attendees key={delegation.party.code} delegation={delegation} />
          ))}
        </div>
      )}
      {meeting.unnamed && <p className={styles["quiet"]}>{words.unnamed(text(meeting.unnamed))}</p>}
      {meeting.note && <p className={styles["quiet"]}>{words.note(text(meeting.note))}</p>}
      <LookBack detail={detail} />
      <nav className={styles["neighbours"]} aria-label={words.neighbours}>
        <Neighbour label={words.previous} meeting={neighbours.previous} />
        <Neighbour label={words.next} meeting={neighbours.next} />
        <Neighbour label={words.previousOfLevel} meeting={neighbours.previousOfLevel} />
        <Neighbour label={words.nextOfLevel} meeting={neighbours.nextOfLevel} />
      </nav>
    </>
  )
}

function Attendees({ delegation: { party, attendees } }: { readonly delegation: Delegation }) {
  const { m, text } = useLanguage()
  return (
    <section aria-label={text(party.name)}>
      <h2>
        <Prose of={party.name} />
      </h2>
      {attendees.length === 0 && <p className={styles["quiet"]}>{m.meetings.page.nobody}</p>}
      <ul>
        {attendees.map(({ person, office, departure }) => (
          <li key={person.id} className={styles["line"]}>
            <PersonInScripts person={person} />
            <p className={styles["quiet"]}>
              <Prose of={office} /> <DepartureNote departure={departure} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbour({ label, meeting }: { readonly label: string; readonly meeting: Meeting | null }) {
  if (!meeting) return null
  return (
    <p>
      <span className={styles["quiet"]}>{label}</span> <MeetingName meeting={meeting} />
    </p>
  )
}

function MeetingName({ meeting }: { readonly meeting: Meeting }) {
  const { date } = useLanguage()
  const links = useLinks()
  return (
    <a href={links.meeting(meeting.id)}>
      <Prose of={meeting.occasion} />, {date(meeting.date)}
    </a>
  )
}
