import { isVague } from "../../dataset/partialDate.ts"
import { stageWord } from "../../format/stageWord.ts"
import type { MeetingDetail } from "../../summary/meetingDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { Ladder } from "../../ui/Ladder.tsx"
import { useLinks } from "../../ui/links.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { QuietNote } from "../../ui/QuietNote.tsx"
import styles from "./meeting.module.css"

/** What became of what came up there: then and now, with both clocks. */
export function FollowUps({ detail: { followUps, apart } }: { readonly detail: MeetingDetail }) {
  const { m } = useLanguage()
  const words = m.meetings.page
  if (followUps.length === 0) return null
  return (
    <section className={styles["section"]} aria-labelledby="follow-up">
      <h2 id="follow-up">{words.followUp}</h2>
      {apart > 0 && <p className={styles["quiet"]}>{words.followUpNote(followUps.length, apart)}</p>}
      <PlainTable label={words.followUpTable} columns={words.followUpColumns}>
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.item.id} followUp={followUp} />
        ))}
      </PlainTable>
    </section>
  )
}

interface FollowUpRowProps {
  readonly followUp: MeetingDetail["followUps"][number]
}

function FollowUpRow({ followUp }: FollowUpRowProps) {
  const { m, date, number } = useLanguage()
  const links = useLinks()
  const { item, afterwards, stage, rung, heard, daysSinceEvidence, daysSinceCheck, quiet } = followUp
  return (
    <PlainRow>
      <th scope="row">
        <a href={links.item(item.id)}>
          <Prose of={item.title} />
        </a>
      </th>
      <td>{afterwards === null ? m.vocabulary.noStage : stageWord(m, afterwards, item.instrument)}</td>
      <td>
        <Ladder stage={stage} rung={rung} instrument={item.instrument} standing={null} />
      </td>
      <td>
        {heard === null ? m.items.noEvent : date(heard)}
        {daysSinceEvidence !== null && (
          <small>
            {m.item.ago(number(daysSinceEvidence), daysSinceEvidence, heard !== null && isVague(heard))}
          </small>
        )}
        <QuietNote quiet={quiet} />
      </td>
      <td>
        {daysSinceCheck === null || item.checked === null
          ? ""
          : m.item.ago(number(daysSinceCheck), daysSinceCheck, isVague(item.checked))}
      </td>
    </PlainRow>
  )
}
