import { useMemo } from "react"
import type { Meeting } from "../../dataset/records.ts"
import { meetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { MeetingArticle } from "../../views/meeting/MeetingArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { RecordTools } from "../RecordTools.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

/** One meeting on a page of its own. */
export function MeetingPage({
  exploration,
  meeting,
}: {
  readonly exploration: Exploration
  readonly meeting: Meeting
}) {
  const { text, date } = useLanguage()
  const { dataset, days } = exploration
  const detail = useMemo(() => meetingDetail(dataset, meeting, days), [dataset, meeting, days])
  return (
    <main className={styles["page"]}>
      <MeetingArticle detail={detail} sides={useSides(dataset)} />
      <RecordTools
        key={meeting.id}
        all={exploration.all}
        collection="meetings"
        id={meeting.id}
        title={`${text(meeting.occasion)}, ${date(meeting.date)}`}
      >
        <CopyLink />
      </RecordTools>
    </main>
  )
}
