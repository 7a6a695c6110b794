import { addDays, firstDay } from "../../dataset/partialDate.ts"
import type { BriefView } from "../../selection/briefView.ts"
import { togglePick } from "../../selection/selection.ts"
import { useLanguage } from "../../ui/language.ts"
import { BriefChoices } from "../../views/brief/BriefChoices.tsx"
import { valueLabels } from "../facetGroups.ts"
import type { BriefFacts } from "../useBrief.ts"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"

/** How far ahead a meeting may lie. */
const AHEAD_DAYS = 3660

interface AddressedChoicesProps {
  readonly exploration: Exploration
  readonly facts: BriefFacts
}

/** What a brief is for: each choice goes into the address. */
export function AddressedChoices({ exploration, facts }: AddressedChoicesProps) {
  const language = useLanguage("briefs")
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
      side={facts.side}
      level={facts.level}
      date={view.brief.date}
      span={[firstDay(coverage.from), addDays(facts.made, AHEAD_DAYS)]}
      meetings={all.meetings.toReversed().map(({ id }) => ({ id, label: label("meeting", id) }))}
      before={facts.before?.id ?? null}
      sectors={sectors.map(({ id, label: words }) => ({
        id,
        label: language.text(words),
        isPicked: include.includes(id),
      }))}
      lang={view.brief.lang ?? language.locale}
      onLang={(lang) => choose({ lang: lang === language.locale ? null : lang })}
      onSide={(side) => choose({ side: side === parties[0]?.code ? null : side })}
      onLevel={(level) => choose({ level: level === (facts.before?.level ?? "leaders") ? null : level })}
      onDate={(date) => chooseDay({ date, before: null }, date)}
      onBefore={(before) =>
        chooseDay({ before, date: null, level: null }, all.meetingById.get(before ?? "")?.date ?? null)
      }
      onSector={(id) => show({ selection: togglePick(view.selection, "sector", id, "include") })}
    />
  )
}
