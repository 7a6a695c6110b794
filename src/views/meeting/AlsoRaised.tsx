import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { Prose } from "../../ui/Prose.tsx"
import styles from "./meeting.module.css"

/** Items touched there of which no event or ask is recorded. */
export function AlsoRaised({ detail: { alsoRaised } }: { readonly detail: MeetingDetail }) {
  const { m } = useLanguage()
  const links = useLinks()
  if (alsoRaised.length === 0) return null
  return (
    <section className={styles["section"]} aria-labelledby="also-raised">
      <h2 id="also-raised">{m.meetings.page.alsoRaised}</h2>
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
  )
}
