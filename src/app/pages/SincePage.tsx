import { useMemo } from "react"
import type { Meeting } from "../../dataset/records.ts"
import { earlierMeetings, sinceMeeting } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { SinceArticle } from "../../views/since/SinceArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { valueLabels } from "../facetGroups.ts"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

interface SincePageProps {
  readonly exploration: Exploration
  readonly meeting: Meeting
}

/** What changed from an earlier meeting to this one. */
export function SincePage({ exploration, meeting }: SincePageProps) {
  const language = useLanguage()
  const { dataset, view, show } = exploration
  const choices = useMemo(() => earlierMeetings(dataset, meeting), [dataset, meeting])
  const earlier = choices.find(({ id }) => id === view.since) ?? choices[0] ?? null
  const changes = useMemo(
    () => earlier && sinceMeeting(dataset, earlier, meeting),
    [dataset, earlier, meeting],
  )
  const label = valueLabels(dataset, language)
  return (
    <main className={styles["page"]}>
      <SinceArticle
        meeting={meeting}
        changes={changes}
        choices={choices.map(({ id, occasion }) => ({
          id,
          label: `${label("meeting", id)}: ${language.text(occasion)}`,
        }))}
        sides={useSides(dataset)}
        isOther={view.since !== null && view.since !== earlier?.id}
        onSince={(id) => show({ since: id === choices[0]?.id ? null : id })}
      />
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}
