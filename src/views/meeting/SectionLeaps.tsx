import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { SkipLink } from "../../ui/SkipLink.tsx"
import { MeetingFacts } from "./MeetingFacts.tsx"

/** The facts, and ways past what follows: a summit has a link for each person, item and source. */
export function SectionLeaps({ detail }: { readonly detail: MeetingDetail }) {
  const words = useLanguage().m.meetings.page
  return (
    <>
      {detail.followUps.length > 0 && <SkipLink id="follow-up" name={words.followUp} />}
      <SkipLink id="attested" name={words.sources} />
      <MeetingFacts detail={detail} />
    </>
  )
}
