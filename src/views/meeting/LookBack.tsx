import { lastDay } from "../../dataset/partialDate.ts"
import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"

/** Ways to what changed since the meeting before, and to what was known on the day. */
export function LookBack({ detail: { meeting, neighbours } }: { readonly detail: MeetingDetail }) {
  const { m } = useLanguage()
  const links = useLinks()
  const { earlier, earlierOfLevel } = neighbours
  return (
    <ul>
      {earlier && (
        <li>
          <a href={links.since(meeting.id, null)}>{m.since.link}</a>
          {earlierOfLevel && earlierOfLevel !== earlier && (
            <>
              {" · "}
              <a href={links.since(meeting.id, earlierOfLevel.id)}>
                {m.since.linkOfLevel(m.vocabulary.level[meeting.level].toLowerCase())}
              </a>
            </>
          )}
        </li>
      )}
      <li>
        <a href={links.asOf(lastDay(meeting.endDate ?? meeting.date))}>{m.since.asOf}</a>
      </li>
    </ul>
  )
}
