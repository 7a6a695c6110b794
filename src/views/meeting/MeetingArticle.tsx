import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { AlsoRaised } from "./AlsoRaised.tsx"
import { AskColumns } from "./AskColumns.tsx"
import { EventEntries } from "./EventEntries.tsx"
import { FollowUps } from "./FollowUps.tsx"
import styles from "./meeting.module.css"
import { SectionLeaps } from "./SectionLeaps.tsx"
import { Sources } from "./Sources.tsx"

interface MeetingArticleProps {
  readonly detail: MeetingDetail
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
}

/** One meeting: who met, what each side raised, what was signed, and how that is known. */
export function MeetingArticle({ detail, sides }: MeetingArticleProps) {
  const { m, name, dates } = useLanguage()
  const { meeting, place, signed, moved } = detail
  const words = m.meetings.page
  const where = place ? `${name(place.names)}, ` : ""
  return (
    <article className={styles["article"]}>
      <header>
        <p className={styles["quiet"]}>
          {m.vocabulary.level[meeting.level]} · {m.vocabulary.format[meeting.format]}
        </p>
        <h1>
          <Prose of={meeting.occasion} />
        </h1>
        <p className={styles["when"]}>
          {where}
          {dates(meeting.date, meeting.endDate)}
        </p>
        {/* A table says of a meeting no more than what it was. */}
        {meeting.summary.en !== meeting.occasion.en && (
          <p className={styles["summary"]}>
            <Prose of={meeting.summary} />
          </p>
        )}
        {meeting.weak && (
          <p className={styles["attention"]}>
            {m.meetings.weak} <Prose of={meeting.weak} />
          </p>
        )}
      </header>
      <div className={styles["facts"]}>
        <SectionLeaps detail={detail} />
      </div>
      <div>
        <AskColumns detail={detail} sides={sides} />
        {signed.length > 0 && <EventEntries title={words.signed} events={signed} />}
        {moved.length > 0 && <EventEntries title={words.moved} events={moved} />}
        <AlsoRaised detail={detail} />
        <FollowUps detail={detail} />
        <Sources detail={detail} />
      </div>
    </article>
  )
}
