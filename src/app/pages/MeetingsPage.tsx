import { useMemo } from "react"
import { meetingRows, yearBlocks } from "../../summary/meetingRows.ts"
import { totalsOf } from "../../summary/totals.ts"
import { Emphasis } from "../../ui/Emphasis.tsx"
import { useLanguage } from "../../ui/language.ts"
import { MeetingList } from "../../views/meetings/MeetingList.tsx"
import type { Exploration } from "../useExploration.ts"
import { Explorer } from "./Explorer.tsx"
import { MeetingsChart } from "./MeetingsChart.tsx"
import styles from "./pages.module.css"

/** The meeting history: on a time axis, and in words. */
export function MeetingsPage({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const { dataset, facts, meetings, view } = exploration
  const rows = useMemo(
    () => meetingRows(dataset, meetings, exploration.rows),
    [dataset, meetings, exploration.rows],
  )
  const intro = (
    <p className={styles["sentence"]}>
      <Emphasis text={m.facets.sentence(totalsOf(facts, exploration.rows, meetings, view.selection.from))} />
    </p>
  )
  return (
    <Explorer exploration={exploration} title={m.shell.pages.meetings} intro={intro}>
      <div className={styles["section"]}>
        <MeetingsChart exploration={exploration} />
      </div>
      <div className={styles["section"]}>
        <MeetingList blocks={yearBlocks(rows)} total={dataset.meetings.length} />
      </div>
    </Explorer>
  )
}
