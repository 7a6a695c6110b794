import { useState } from "react"
import {
  type BriefEdit,
  type BriefEdits,
  isUnedited,
  NO_EDITS,
  withEdit,
} from "../../selection/briefEdits.ts"
import { chipsOf, NO_SELECTION, withPicks } from "../../selection/selection.ts"
import { useLanguage } from "../../ui/language.ts"
import { usePrintHeader } from "../../ui/usePrintHeader.ts"
import { BriefPaper } from "../../views/brief/BriefPaper.tsx"
import { OutputBar } from "../../views/brief/OutputBar.tsx"
import { briefKey } from "../briefKey.ts"
import { CopyLink } from "../CopyLink.tsx"
import { type BriefFacts, type BriefLines, useBriefDocument, useEdited } from "../useBrief.ts"
import { useBriefEdits } from "../useBriefEdits.ts"
import { useBriefFiles } from "../useBriefFiles.ts"
import type { Exploration } from "../useExploration.ts"
import { AddressedChoices } from "./AddressedChoices.tsx"
import { OtherBriefs } from "./OtherBriefs.tsx"
import styles from "./pages.module.css"

interface Done {
  readonly key: string
  /** What was done last, in words. */
  readonly said: string
  /** Changes that were discarded and can come back. */
  readonly discarded: BriefEdits | null
}

interface BriefDeskProps {
  readonly exploration: Exploration
  readonly facts: BriefFacts
  readonly written: BriefLines
}

/** The paper with all that changes it and takes it along. */
export function BriefDesk({ exploration, facts, written }: BriefDeskProps) {
  const language = useLanguage("briefs")
  const { m } = language
  const { all, view } = exploration
  const whole = useBriefDocument(facts, written, exploration)
  const { sector } = view.selection.picks
  const ofBrief = withPicks(NO_SELECTION, "sector", sector)
  const key = briefKey(view, view.brief.lang ?? language.locale)
  const { edits: kept, isKept, unread, change } = useBriefEdits(key)
  const { document, placed, edits, lost, idsOf } = useEdited(whole, kept)
  // What was said and discarded belongs to one brief: another choice leaves it behind.
  const [done, setDone] = useState<Done>({ key, said: "", discarded: null })
  const { said, discarded } = done.key === key ? done : { said: "", discarded: null }
  const say = (words: string) =>
    setDone((before) => ({ key, said: words, discarded: before.key === key ? before.discarded : null }))
  const name = [all.about.id, "brief", facts.side, facts.level, view.brief.date ?? facts.asOf].join("-")
  const files = useBriefFiles(document, name.toLowerCase(), say)
  usePrintHeader({ top: document.header, bottom: document.address, page: document.pageMark })
  const edit = (one: BriefEdit, words: string) => {
    change(withEdit(edits, one, one.kind === "blank" ? [] : (idsOf.get(one.section) ?? [])))
    setDone({ key, said: words, discarded: null })
  }
  const count = document.sections.reduce((sum, { lines }) => sum + lines.length, 0)
  const isOther = chipsOf(view.selection).length > chipsOf(ofBrief).length
  return (
    <main className={styles["page"]}>
      <h1 className={styles["screenOnly"]}>{m.shell.pages.brief}</h1>
      <div className={styles["beside"]}>
        <div className={styles["desk"]}>
          <a className={styles["leap"]} href="#brief-title">
            {m.brief.leap}
          </a>
          <AddressedChoices exploration={exploration} facts={facts} />
          {isOther && <p className={styles["aside"]}>{m.brief.choices.otherFilters}</p>}
          <OutputBar
            {...files}
            changes={discarded ? "discarded" : isUnedited(edits) ? "none" : "some"}
            onDiscard={() => {
              change(NO_EDITS)
              setDone({ key, said: m.brief.edit.discarded, discarded: edits })
            }}
            onBringBack={() => {
              change(discarded ?? NO_EDITS)
              setDone({ key, said: m.brief.edit.broughtBack, discarded: null })
            }}
            isKept={isKept}
            said={said === "" ? m.brief.output.holds(count, document.sources.length) : said}
            notices={[
              ...(written.hasFailed ? [m.brief.choices.noLanguage] : []),
              ...(unread ? [m.brief.edit.bad(unread.key)] : []),
              ...(lost > 0 ? [m.brief.edit.lost(lost)] : []),
            ]}
          />
          <OtherBriefs
            exploration={exploration}
            current={key}
            kept={kept}
            edits={edits}
            onChange={(changed, words) => {
              change(changed)
              setDone({ key, said: words, discarded: null })
            }}
            say={say}
          />
          <div className={styles["copy"]}>
            <CopyLink />
          </div>
        </div>
        <BriefPaper document={document} sections={whole.sections} placed={placed} onEdit={edit} />
      </div>
    </main>
  )
}
