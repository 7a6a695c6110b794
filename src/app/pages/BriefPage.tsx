import { useState } from "react"
import { addDays, firstDay } from "../../dataset/partialDate.ts"
import {
  type BriefEdit,
  type BriefEdits,
  isUnedited,
  NO_EDITS,
  withEdit,
} from "../../selection/briefEdits.ts"
import { writeView } from "../../selection/address.ts"
import type { BriefView } from "../../selection/briefView.ts"
import { chipsOf, NO_SELECTION, togglePick, withPicks } from "../../selection/selection.ts"
import { DEFAULT_VIEW } from "../../selection/view.ts"
import { useLanguage } from "../../ui/language.ts"
import { usePrintHeader } from "../../ui/usePrintHeader.ts"
import { BriefChoices } from "../../views/brief/BriefChoices.tsx"
import { BriefPaper } from "../../views/brief/BriefPaper.tsx"
import { OutputBar } from "../../views/brief/OutputBar.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { valueLabels } from "../facetGroups.ts"
import { useBrief, useEdited } from "../useBrief.ts"
import { useBriefEdits } from "../useBriefEdits.ts"
import { useBriefFiles } from "../useBriefFiles.ts"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

/** How far ahead a meeting may lie. */
const AHEAD_DAYS = 3660

interface Done {
  readonly key: string
  /** What was done last, in words. */
  readonly said: string
  /** Changes that were discarded and can come back. */
  readonly discarded: BriefEdits | null
}

/** A cited fact pack for a meeting, to be changed in place and taken along. */
export function BriefPage({ exploration }: { readonly exploration: Exploration }) {
  const language = useLanguage()
  const { m } = language
  const { all, view } = exploration
  const brief = useBrief(exploration)
  const { sector } = view.selection.picks
  const ofBrief = withPicks(NO_SELECTION, "sector", sector)
  const key = `brief ${view.brief.lang ?? language.locale}${writeView({ ...DEFAULT_VIEW, selection: ofBrief, brief: view.brief, asOf: view.asOf })}`
  const { edits: kept, isKept, unread, change } = useBriefEdits(key)
  const { document, placed, edits, lost, idsOf } = useEdited(brief.document, kept)
  // What was said and discarded belongs to one brief: another choice leaves it behind.
  const [done, setDone] = useState<Done>({ key, said: "", discarded: null })
  const { said, discarded } = done.key === key ? done : { said: "", discarded: null }
  const say = (words: string) =>
    setDone((before) => ({ key, said: words, discarded: before.key === key ? before.discarded : null }))
  const name = [all.about.id, "brief", brief.side, brief.level, view.brief.date ?? brief.asOf].join("-")
  const files = useBriefFiles(document, name.toLowerCase(), say)
  usePrintHeader({ top: document.header, bottom: document.address, page: m.brief.page })
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
          <Choices exploration={exploration} brief={brief} />
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
              ...(brief.hasFailed ? [m.brief.choices.noLanguage] : []),
              ...(unread ? [m.brief.edit.bad(unread.key)] : []),
              ...(lost > 0 ? [m.brief.edit.lost(lost)] : []),
            ]}
          />
          <div className={styles["copy"]}>
            <CopyLink />
          </div>
        </div>
        <BriefPaper document={document} sections={brief.document.sections} placed={placed} onEdit={edit} />
      </div>
    </main>
  )
}

interface ChoicesProps {
  readonly exploration: Exploration
  readonly brief: ReturnType<typeof useBrief>
}

function Choices({ exploration, brief }: ChoicesProps) {
  const language = useLanguage()
  const { all, view, show } = exploration
  const sides = useSides(all)
  const { coverage, parties, sectors } = all.about
  const label = valueLabels(all, language)
  const { include } = view.selection.picks.sector
  const choose = (choice: Partial<BriefView>) => show({ brief: { ...view.brief, ...choice } })
  /** A brief for a past day shows everything as of the day before: the page says so above as well. */
  const chooseDay = (choice: Partial<BriefView>, day: string | null) => {
    const eve = day === null ? null : addDays(day, -1)
    const isPast = eve !== null && eve < coverage.until && eve >= firstDay(coverage.from)
    show({ brief: { ...view.brief, ...choice }, asOf: isPast ? eve : null })
  }
  return (
    <BriefChoices
      sides={parties.map(({ code }) => ({
        id: code,
        label: language.m.brief.choices.sideOption(
          sides.get(code) ?? code,
          sides.get(parties.find((other) => other.code !== code)?.code ?? "") ?? "",
        ),
      }))}
      side={brief.side}
      level={brief.level}
      date={view.brief.date}
      span={[firstDay(coverage.from), addDays(brief.made, AHEAD_DAYS)]}
      meetings={all.meetings.toReversed().map(({ id }) => ({ id, label: label("meeting", id) }))}
      before={brief.before?.id ?? null}
      sectors={sectors.map(({ id, label: words }) => ({
        id,
        label: language.text(words),
        isPicked: include.includes(id),
      }))}
      lang={view.brief.lang ?? language.locale}
      onLang={(lang) => choose({ lang: lang === language.locale ? null : lang })}
      onSide={(side) => choose({ side: side === parties[0]?.code ? null : side })}
      onLevel={(level) => choose({ level: level === (brief.before?.level ?? "leaders") ? null : level })}
      onDate={(date) => chooseDay({ date, before: null }, date)}
      onBefore={(before) =>
        chooseDay({ before, date: null, level: null }, all.meetingById.get(before ?? "")?.date ?? null)
      }
      onSector={(id) => show({ selection: togglePick(view.selection, "sector", id, "include") })}
    />
  )
}
