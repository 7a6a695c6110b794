import { addDays, lastDay } from "../../dataset/partialDate.ts"
import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import styles from "./meeting.module.css"

/** Ways to what changed since the meeting before, and to how everything stood on the day. */
export function LookBack({
  detail: { meeting, neighbours, sinceLeaders },
}: {
  readonly detail: MeetingDetail
}) {
  const { m, date } = useLanguage()
  const links = useLinks()
  const { earlier, earlierOfLevel } = neighbours
  const further = sinceLeaders?.before ?? earlierOfLevel
  return (
    <ul className={styles["ways"]}>
      {earlier && (
        <li>
          <a href={links.since(meeting.id, null)}>{m.since.link}</a>
        </li>
      )}
      {further && further !== earlier && (
        <li>
          <a href={links.since(meeting.id, further.id)}>
            {sinceLeaders
              ? m.since.linkOfLeaders(date(further.date))
              : m.since.linkOfLevel(m.vocabulary.level[meeting.level].toLowerCase(), date(further.date))}
          </a>
        </li>
      )}
      <li>
        <a href={links.briefBefore(meeting.id, addDays(meeting.date, -1))}>{m.meetings.brief.linkBefore}</a>
      </li>
      <li>
        <a href={links.briefOfLevel(meeting.level)}>
          {m.meetings.brief.linkNext(m.meetings.brief.levels[meeting.level])}
        </a>
      </li>
      <li>
        <a href={links.asOf(lastDay(meeting.endDate ?? meeting.date))}>{m.since.asOf}</a>
      </li>
    </ul>
  )
}
