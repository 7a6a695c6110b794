import type { ReportedValue } from "../../dataset/value.ts"
import type { Language } from "../../format/language.ts"
import { narrowName } from "../../format/narrowName.ts"
import type { ColumnId, Group } from "../../selection/view.ts"
import type { SortableRow } from "../../summary/itemRows.ts"

/** What rows are sorted by: a column, or the groups that they stand in. */
export type SortedBy = ColumnId | `group:${Group}`

/** What the rows are sorted by, read row after row and compared by their places. */
export interface SortKeys {
  readonly read: (row: SortableRow) => void
  /** Rows without one come last either way. */
  readonly isMissing: (place: number) => boolean
  readonly compare: (a: number, b: number) => number
}

/** Makes the keys of a column. */
export function sortKeys(by: SortedBy, language: Language): SortKeys {
  const { m, text, compare } = language
  switch (by) {
    case "item":
      return keysOf(({ title }) => text(title), compare)
    case "sector":
      return keysOf(({ sector }) => text(sector), compare)
    case "instrument":
      return keysOf(({ instrument }) => m.vocabulary.instrument[instrument], compare)
    case "parties":
      return keysOf(({ parties }) => (parties[0] ? narrowName(parties[0], language) : null), compare)
    case "asked":
      return keysOf(
        ({ asked }) => asked.reduce((newest, { date }) => (date > newest ? date : newest), "") || null,
      )
    case "last":
      return keysOf(({ last }) => last)
    case "first":
      return keysOf(({ first }) => first)
    case "value":
      return keysOf(({ value }) => value, compareValues)
    case "stage":
    case "group:stage":
      return keysOf(({ stageOrder }) => stageOrder)
    case "group:sector":
      return keysOf(({ sectorOrder }) => sectorOrder)
    case "reports":
      return keysOf(({ reports }) => reports)
    case "meetings":
      return keysOf(({ meetings }) => meetings)
    case "origins":
      return keysOf(({ origins }) => origins)
  }
}

function keysOf<Key>(
  keyOf: (row: SortableRow) => Key | null,
  compare: (a: Key, b: Key) => number = compareSimply,
): SortKeys {
  const keys: (Key | null)[] = []
  return {
    read: (row) => void keys.push(keyOf(row)),
    isMissing: (place) => keys[place] === null,
    compare: (a, b) => compare(keys[a] as Key, keys[b] as Key),
  }
}

function compareSimply<Key>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Only sums of one currency compare: currencies stand together, then the highest report decides. */
function compareValues(one: ReportedValue, other: ReportedValue): number {
  if (one.currency !== other.currency) return one.currency < other.currency ? 1 : -1
  return one.high - other.high
}
