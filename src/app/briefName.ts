import type { Dataset } from "../dataset/records.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import type { Language } from "../format/language.ts"
import { OWN_NAME } from "../format/ownName.ts"
import { briefSectors, briefSubject } from "../selection/briefView.ts"
import type { BriefChoices } from "./briefKey.ts"

/** What tells a brief from others: "Peru · ministers’ level · 10 Dec 2026 · Defence · English". */
export function briefName(
  { brief, selection, asOf }: BriefChoices,
  locale: Locale,
  dataset: Dataset,
  { m, text, date, list }: Language<"briefs">,
): string {
  const { side, level, before } = briefSubject(brief, dataset)
  const party = dataset.about.parties.find(({ code }) => code === side)
  const sectors = briefSectors(selection.picks.sector, dataset)
  const words = m.brief.kept
  const day = before
    ? words.before(text(before.occasion), date(before.date))
    : brief.date === null
      ? words.undated
      : date(brief.date)
  return [
    party ? text(party.name) : side,
    m.meetings.brief.levels[level],
    day,
    // A past meeting, and a past day of one, show everything as of the day before.
    ...(asOf === null || before || brief.date !== null ? [] : [words.asOf(date(asOf))]),
    sectors.length === 0 ? m.brief.choices.allSectors : list(sectors.map(({ label }) => text(label))),
    OWN_NAME[locale],
  ].join(" · ")
}
