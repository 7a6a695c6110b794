import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./meeting.module.css"

/** What attests the meeting itself. */
export function Sources({ detail: { grounds } }: { readonly detail: MeetingDetail }) {
  const { m } = useLanguage()
  return (
    <section className={styles["section"]} aria-labelledby="attested">
      <h2 id="attested">{m.meetings.page.sources}</h2>
      <Citations grounds={grounds} />
    </section>
  )
}
