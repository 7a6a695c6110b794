import { firstDay, isInCalendar, PARTIAL_DATE, precisionOf } from "../dataset/partialDate.ts"
import type { About } from "../dataset/records.ts"
import { withWholeSigns } from "../dataset/wholeSigns.ts"
import { OTHER } from "./actorFilter.ts"
import { BRIEF_KEYS, readBrief, writeBrief } from "./briefView.ts"
import type { Corpus } from "./corpus.ts"
import { FACET_NAMES, type FacetName, sidesOf } from "./facets.ts"
import { LIST_KEYS, readListOrders, writeListOrders } from "./listOrder.ts"
import { NO_SELECTION, type Picks, type Selection, withPicks, withYears } from "./selection.ts"
import {
  ASK_ORDERS,
  type ColumnId,
  COLUMNS,
  DEFAULT_COLUMNS,
  DEFAULT_SORT,
  DEFAULT_VIEW,
  GROUPS,
  type SortKey,
  type View,
} from "./view.ts"

/** Part of an address that means nothing here and was left out. */
export interface Dropped {
  readonly key: string
  readonly value: string
}

/** First and last day that can be shown. */
type Coverage = Pick<About["coverage"], "from" | "until">

const OTHER_KEYS = [
  "from",
  "to",
  "q",
  "sort",
  "columns",
  "group",
  "order",
  "since",
  "name",
  "side",
  "asof",
] as const
const KEYS: readonly string[] = [...FACET_NAMES, ...OTHER_KEYS, ...LIST_KEYS, ...BRIEF_KEYS]
/** Longest search that an address may carry. */
const MAX_QUERY = 200

/** The day in the past that an address asks for; null where it asks for none or for one that cannot be shown. */
export function readDay(search: string, { from, until }: Coverage): string | null {
  const day = new URLSearchParams(search).get("asof") ?? ""
  const isDay = PARTIAL_DATE.test(day) && precisionOf(day) === "day" && isInCalendar(day)
  return isDay && day >= firstDay(from) && day < until ? day : null
}

/** Reads a query string ("?sector=defense,-trade&from=2012"); what it does not know it drops and names. */
export function readView(
  search: string,
  corpus: Corpus,
  coverage: Coverage,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const params = new URLSearchParams(search)
  const first = (key: string) => params.get(key) ?? ""
  const all = (key: string) => params.getAll(key).join(",")
  const drop = (key: string, value: string) => void dropped.push({ key, value })
  for (const [key, value] of params) if (!KEYS.includes(key)) drop(key, value)

  let selection: Selection = { ...NO_SELECTION, q: words(first("q")) }
  for (const facet of FACET_NAMES)
    selection = withPicks(selection, facet, readPicks(facet, all(facet), corpus, drop))
  selection = withYears(selection, readYear("from", first("from"), drop), readYear("to", first("to"), drop))

  const columns = readList("columns", all("columns"), COLUMNS, drop)
  const sort = readList("sort", all("sort"), eitherWay(COLUMNS), drop)
  const [order = DEFAULT_VIEW.order] = readList("order", all("order"), ASK_ORDERS, drop)
  const [since = null] = readList("since", all("since"), corpus.facets.meeting.values, drop)
  const [side = null] = readList("side", first("side"), [...sidesOf(corpus.facets), OTHER], drop)
  const [group = null] = readList("group", all("group"), GROUPS, drop)
  const view = {
    selection,
    columns: columns.length > 0 ? withItemFirst(columns) : DEFAULT_COLUMNS,
    sort: sort.length > 0 ? uniqueSort(sort.map(readSortKey)) : DEFAULT_SORT,
    group,
    order,
    lists: readListOrders(params, drop),
    since,
    brief: readBrief(params, corpus, drop),
    actors: { name: words(first("name")), side },
    asOf: readDay(search, coverage),
  }
  if (view.asOf === null && !["", coverage.until].includes(first("asof"))) drop("asof", first("asof"))
  return { view, dropped }
}

/** Writes the query string of a view in its one canonical order; what is as at first is not written: "" at the start. */
export function writeView({
  selection,
  sort,
  columns,
  group,
  order,
  lists,
  since,
  brief,
  actors,
  asOf,
}: View): string {
  const pairs: [string, string][] = FACET_NAMES.map((facet) => [facet, writePicks(selection.picks[facet])])
  pairs.push(
    ["from", String(selection.from ?? "")],
    ["to", String(selection.to ?? "")],
    ["q", selection.q.trim()],
  )
  pairs.push(["sort", unlessDefault(sort.map(writeSortKey), DEFAULT_SORT.map(writeSortKey))])
  pairs.push(
    ["columns", unlessDefault(columns, DEFAULT_COLUMNS)],
    ["group", group ?? ""],
    ["order", order === DEFAULT_VIEW.order ? "" : order],
    ...writeListOrders(lists),
    ["since", since ?? ""],
    ...writeBrief(brief),
    ["name", actors.name.trim()],
    ["side", actors.side ?? ""],
    ["asof", asOf ?? ""],
  )
  const written = pairs.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${escape(value)}`)
  return written.length > 0 ? `?${written.join("&")}` : ""
}

/** What somebody typed, as far as an address carries it. */
const words = (text: string): string => withWholeSigns(text.trim().slice(0, MAX_QUERY)).trim()

type Drop = (key: string, value: string) => void

function readPicks(facet: FacetName, text: string, corpus: Corpus, drop: Drop): Picks {
  const { values } = corpus.facets[facet]
  const picked = new Set<string>(readList(facet, text, eitherWay(values), drop))
  return {
    include: values.filter((value) => picked.has(value)),
    exclude: values.filter((value) => picked.has(`-${value}`) && !picked.has(value)),
  }
}

function writePicks({ include, exclude }: Picks): string {
  return [...include, ...exclude.map((value) => `-${value}`)].join(",")
}

function readList<Value extends string>(
  key: string,
  text: string,
  known: readonly Value[],
  drop: Drop,
): readonly Value[] {
  const allowed = new Set<string>(known)
  const parts = [...new Set(text.split(",").filter(Boolean))]
  for (const part of parts) if (!allowed.has(part)) drop(key, part)
  return parts.filter((part): part is Value => allowed.has(part))
}

/** Each value as it is and with the sign that turns it round. */
function eitherWay<Value extends string>(values: readonly Value[]): readonly (Value | `-${Value}`)[] {
  return values.flatMap((value) => [value, `-${value}` as const])
}

function readYear(key: string, text: string, drop: Drop): number | null {
  if (text === "") return null
  if (/^[12]\d{3}$/.test(text)) return Number(text)
  drop(key, text)
  return null
}

function readSortKey(text: string): SortKey {
  const descending = text.startsWith("-")
  return { column: (descending ? text.slice(1) : text) as ColumnId, descending }
}

function writeSortKey({ column, descending }: SortKey): string {
  return descending ? `-${column}` : column
}

function uniqueSort(keys: readonly SortKey[]): readonly SortKey[] {
  return keys.filter((key, index) => keys.findIndex(({ column }) => column === key.column) === index)
}

function withItemFirst(columns: readonly ColumnId[]): readonly ColumnId[] {
  return ["item", ...columns.filter((column) => column !== "item")]
}

function unlessDefault(value: readonly string[], standard: readonly string[]): string {
  const text = value.join(",")
  return text === standard.join(",") ? "" : text
}

/** Query encoding that leaves commas and spaces readable. */
function escape(value: string): string {
  return encodeURIComponent(withWholeSigns(value)).replaceAll("%2C", ",").replaceAll("%20", "+")
}
