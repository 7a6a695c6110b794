import { isInCalendar, PARTIAL_DATE, precisionOf } from "../dataset/partialDate.ts"
import type { Dataset, Meeting } from "../dataset/records.ts"
import { type Level, LEVELS, type Locale, LOCALES } from "../dataset/vocabulary.ts"
import type { Corpus } from "./corpus.ts"
import { sidesOf } from "./facets.ts"
import type { Picks } from "./selection.ts"

/** What a brief is made for, besides the sectors and the day as of which everything is shown. */
export interface BriefView {
  /** Party whose officer reads it; null for the first. */
  readonly side: string | null
  /** Level of the meeting; null for the leaders', or for that of the past meeting. */
  readonly level: Level | null
  /** Day of the coming meeting; null where none is chosen. */
  readonly date: string | null
  /** Past meeting before which the brief would have been read; null for a coming one. */
  readonly before: string | null
  /** Language of the brief; null for that of the page. */
  readonly lang: Locale | null
}

export const NO_BRIEF: BriefView = { side: null, level: null, date: null, before: null, lang: null }

/** Keys of an address that speak of a brief: "?for=PE&level=ministers&date=2026-12-03". */
export const BRIEF_KEYS = ["for", "level", "date", "before", "lang"] as const

type Drop = (key: string, value: string) => void

/** Reads the brief's part of an address; what it does not know it drops and names. */
export function readBrief(params: URLSearchParams, { facets }: Corpus, drop: Drop): BriefView {
  const oneOf = <Value extends string>(key: string, known: readonly Value[]): Value | null => {
    const text = params.get(key) ?? ""
    const value = known.find((one) => one === text)
    if (value === undefined && text !== "") drop(key, text)
    return value ?? null
  }
  const sides = sidesOf(facets)
  const date = params.get("date") ?? ""
  const isDay = PARTIAL_DATE.test(date) && precisionOf(date) === "day" && isInCalendar(date)
  if (!isDay && date !== "") drop("date", date)
  const before = oneOf("before", facets.meeting.values)
  // A past meeting has its own day.
  if (before !== null && isDay) drop("date", date)
  const [side, level, lang] = [oneOf("for", sides), oneOf("level", LEVELS), oneOf("lang", LOCALES)]
  // What is as at first has one form: that it is not written.
  return {
    side: side === sides[0] ? null : side,
    level: level === "leaders" && before === null ? null : level,
    date: isDay && before === null ? date : null,
    before,
    lang,
  }
}

/** For whom, against whom and for which meeting a brief is: what is not chosen is as at first. */
export function briefSubject(
  { side, level, before: id }: BriefView,
  { about: { parties }, meetingById }: Pick<Dataset, "about" | "meetingById">,
): {
  readonly side: string
  readonly counterpart: string
  readonly level: Level
  readonly before: Meeting | null
} {
  const before = meetingById.get(id ?? "") ?? null
  const own = side ?? parties[0]?.code ?? ""
  return {
    side: own,
    counterpart: parties.find(({ code }) => code !== own)?.code ?? "",
    level: level ?? before?.level ?? "leaders",
    before,
  }
}

/** The sectors that a brief is narrowed to, in the order of the dataset; empty for all. */
export function briefSectors(
  { include, exclude }: Picks,
  { about: { sectors } }: Pick<Dataset, "about">,
): Dataset["about"]["sectors"] {
  if (include.length + exclude.length === 0) return []
  return sectors.filter(({ id }) => (include.length === 0 || include.includes(id)) && !exclude.includes(id))
}

/** The brief's part of an address; what is as at first is empty. */
export function writeBrief({ side, level, date, before, lang }: BriefView): readonly [string, string][] {
  return [
    ["for", side ?? ""],
    ["level", level ?? ""],
    ["date", date ?? ""],
    ["before", before ?? ""],
    ["lang", lang ?? ""],
  ]
}
