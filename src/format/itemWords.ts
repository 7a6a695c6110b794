import type { ItemState } from "../dataset/itemState.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Organisation, Text } from "../dataset/records.ts"
import type { ReportedValue } from "../dataset/value.ts"
import type { Instrument } from "../dataset/vocabulary.ts"
import { ladderWords } from "./ladderWords.ts"
import type { Language } from "./language.ts"
import { narrowName } from "./narrowName.ts"
import { quietWords } from "./quietWords.ts"

/** Organisations named before the rest is counted. */
const NAMED = 2

/** What the row of an item says, as far as it is put into words here. */
interface ItemFacts extends ItemState {
  readonly title: Text
  readonly summary: Text
  readonly sector: Text
  readonly instrument: Instrument
  readonly asked: readonly { readonly by: string; readonly date: PartialDate; readonly followed: boolean }[]
  readonly first: PartialDate | null
  readonly value: ReportedValue | null
  /** Sums are reported, but none of the whole item. */
  readonly partsOnly: boolean
  readonly parties: readonly Pick<Organisation, "names" | "short">[]
  readonly reports: number
  readonly origins: number
  readonly meetings: number
}

/** Some words of a cell: what it says, that it is not known, a remark on it, or what a reader must not miss. */
export interface CellPart {
  readonly tone: "plain" | "unknown" | "note" | "alert"
  readonly text: string
}

type Words = (row: ItemFacts, language: Language, sides: ReadonlyMap<string, string>) => readonly CellPart[]

/** The words of one cell of the Items table, in their order: never none, and a word where nothing is known. */
export function itemWords(
  column: keyof typeof WORDS,
  row: ItemFacts,
  language: Language,
  /** Names of the parties by code. */
  sides: ReadonlyMap<string, string>,
): readonly CellPart[] {
  return WORDS[column](row, language, sides)
}

/** The parts in one line: remarks follow with a comma, what stands on its own with a semicolon. */
export function inOneLine(parts: readonly CellPart[]): string {
  const isRemark = ({ tone }: CellPart) => tone === "note" || tone === "alert"
  return parts.map((part, index) => (index === 0 ? "" : isRemark(part) ? ", " : "; ") + part.text).join("")
}

const WORDS = {
  item: ({ title, summary }, { text }) => [plain(text(title)), note(text(summary))],
  sector: ({ sector }, { text }) => [plain(text(sector))],
  stage: (row, language) => {
    const { word, does } = ladderWords(language, row)
    return [plain(word), ...(does === null ? [] : [note(does)])]
  },
  asked: ({ asked }, { m, date }, sides) =>
    asked.length === 0
      ? [unknown(m.items.noAsk)]
      : asked.flatMap((ask) => [
          plain(m.items.asked(sides.get(ask.by) ?? m.vocabulary.both, date(ask.date))),
          ...(ask.followed ? [] : [alert(m.items.notFollowed)]),
        ]),
  last: ({ last, quiet }, language) => {
    const words = quietWords(language, quiet)
    return [eventDate(last, language), ...(words === null ? [] : [alert(words)])]
  },
  value: ({ value, partsOnly }, language) => {
    const { m, dates } = language
    if (value === null) return [unknown(partsOnly ? m.items.partsOnly : m.items.noValue)]
    const asOf = value.from === null ? null : dates(value.from, value.until)
    return [
      plain(language.value(value)),
      note(m.items.valueNote(m.vocabulary.amountKind[value.kind], asOf, value.amounts.length)),
      ...(value.isDisputed ? [alert(m.items.disputed)] : []),
    ]
  },
  parties: ({ parties }, language) => {
    const { m } = language
    if (parties.length === 0) return [unknown(m.items.noParty)]
    const named = parties.slice(0, NAMED).map((party) => narrowName(party, language))
    const rest = parties.length - named.length
    return [plain(named.join(" · ")), ...(rest > 0 ? [note(m.items.moreParties(rest))] : [])]
  },
  reports: ({ reports, origins }, { m }) => [
    plain(m.items.reports(reports)),
    origins === 1
      ? alert(reports === 1 ? m.items.origins(1) : m.items.oneRelease)
      : note(m.items.origins(origins)),
  ],
  instrument: ({ instrument }, { m }) => [plain(m.vocabulary.instrument[instrument])],
  first: ({ first }, language) => [eventDate(first, language)],
  meetings: ({ meetings }, { number }) => [plain(number(meetings))],
  origins: ({ origins }, { number }) => [plain(number(origins))],
} satisfies Record<string, Words>

function eventDate(day: PartialDate | null, { m, date }: Language): CellPart {
  return day === null ? unknown(m.items.noEvent) : plain(date(day))
}

function plain(text: string): CellPart {
  return { tone: "plain", text }
}

function unknown(text: string): CellPart {
  return { tone: "unknown", text }
}

function note(text: string): CellPart {
  return { tone: "note", text }
}

function alert(text: string): CellPart {
  return { tone: "alert", text }
}
