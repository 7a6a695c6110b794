import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { AskColumns } from "./AskColumns.tsx"
import { EventEntries } from "./EventEntries.tsx"
import { FollowUps } from "./FollowUps.tsx"
import styles from "./meeting.module.css"
import { MeetingFacts } from "./MeetingFacts.tsx"
import { Sources } from "./Sources.tsx"

interface MeetingArticleProps {
  readonly detail: MeetingDetail
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
}

/** One meeting: who met, what each side raised, what was signed, and how that is known. */
export function MeetingArticle({ detail, sides }: MeetingArticleProps) {
  const { m, name, dates } = useLanguage()
  const links = useLinks()
  const { meeting, place, signed, moved, alsoRaised } = detail
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
        <p className={styles["summary"]}>
          <Prose of={meeting.summary} />
        </p>
        {meeting.weak && (
          <p className={styles["attention"]}>
            {m.meetings.weak} <Prose of={meeting.weak} />
          </p>
        )}
      </header>
      <div className={styles["facts"]}>
        <MeetingFacts detail={detail} />
      </div>
      <div>
        <AskColumns detail={detail} sides={sides} />
        {signed.length > 0 && <EventEntries title={words.signed} events={signed} />}
        {moved.length > 0 && <EventEntries title={words.moved} events={moved} />}
        {alsoRaised.length > 0 && (
          <section className={styles["section"]} aria-labelledby="also-raised">
            <h2 id="also-raised">{words.alsoRaised}</h2>
            <ul>
              {alsoRaised.map((item) => (
                <li key={item.id} className={styles["line"]}>
                  <a href={links.item(item.id)}>
                    <Prose of={item.title} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <FollowUps detail={detail} />
        <Sources detail={detail} />
      </div>
    </article>
  )
}
