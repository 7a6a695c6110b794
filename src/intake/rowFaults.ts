import { type Problem, shownValue } from "../dataset/problem.ts"
import { textFault } from "../dataset/signs.ts"
import { worded } from "../dataset/worded.ts"
import { type Entry, meetingIn, rowProblem } from "./entry.ts"
import { groupBy } from "./groupBy.ts"
import type { Mapping, TableRow } from "./table.ts"
import { ALLOWED, type ColumnId, OF_ITEM, REQUIRED, TOGETHER } from "./tableColumns.ts"

/** A row of which nobody can say where it ends. */
export function astrayFault(entry: Entry, { cells, astray: row = entry.row }: TableRow): Problem {
  const rule = worded`in row ${row} a quotation mark opens or ends a cell in the wrong place: from there on rows cannot be told apart`
  const remedy = worded`In the file itself, write it twice inside a quoted cell, or remove it.`
  return { ...rowProblem(entry, "id", rule, remedy), field: "", value: shownValue(cells.join(" · ")) }
}

/**
 * What may be an id in rows that nobody can tell apart: any of them may be a further event of that item. A cell may hold
 * lines of many rows; where the id is the first of their cells, nothing else is taken for one.
 */
export function idsAmong(rows: readonly TableRow[], { id: filling }: Mapping): ReadonlySet<string> {
  if (filling === undefined || "value" in filling) return new Set()
  const { column } = filling
  const inLine = (line: string) => {
    const parts = line.split(/[\t",;|]+/).map((part) => part.trim())
    return column === 0 ? parts.filter(Boolean).slice(0, 1) : parts
  }
  return new Set(
    rows.flatMap(({ astray, cells, beyond = [] }) => {
      if (astray === undefined) return []
      const within = [...cells, ...beyond].flatMap((cell) => cell.split(/[\n\r]+/).slice(1))
      return [cells[column] ?? "", ...within.flatMap(inLine)]
    }),
  )
}

export function lostFault(entry: Entry): Problem {
  return rowProblem(
    entry,
    "id",
    worded`further rows of this item may be among those that cannot be told apart`,
    worded`Mend the quotation mark before them, and open the file again.`,
  )
}

/** Cells without a heading: nobody can say what they are, and a separator in a cell before them may have made them. */
export function overflow(entry: Entry, beyond: readonly string[]): readonly Problem[] {
  if (beyond.length === 0) return []
  const remedy = worded`Give their columns headings, or put a cell that holds the separator in quotes.`
  const rule = worded`the row has more cells than there are headings`
  return [{ ...rowProblem(entry, "id", rule, remedy), field: "", value: shownValue(beyond.join(" · ")) }]
}

/** A sector's name goes into what the dataset says of itself, where a fault would take every row along. */
export function sectorFaults(entry: Entry): readonly Problem[] {
  const fault = entry.sector === "" ? null : textFault(entry.sector)
  return fault ? [rowProblem(entry, "sector", fault.rule, fault.remedy)] : []
}

/** Cells that the row needs and that are empty. Rows that only go on with an item need none of what the item is. */
export function lacks(entry: Entry): readonly Problem[] {
  const isBare = (id: ColumnId) => entry[id] === ""
  const goesOn = entry.id !== "" && OF_ITEM.every(isBare)
  const needed = REQUIRED.filter((id) => isBare(id) && !(goesOn && OF_ITEM.includes(id)))
  const halves = TOGETHER.filter((group) => !group.every(isBare)).flatMap((group) => group.filter(isBare))
  return [
    ...needed.map((id) => rowProblem(entry, id, worded`this field is required`, worded`Fill the cell.`)),
    ...halves.map((id) =>
      rowProblem(
        entry,
        id,
        worded`its neighbours are filled, and say nothing without it`,
        worded`Fill the cell, or empty the others.`,
      ),
    ),
  ]
}

/** What a row says of its item otherwise than the first that says it. */
export function contradictions(entry: Entry, first: Entry): readonly Problem[] {
  return OF_ITEM.filter((id) => entry[id] !== "" && entry[id] !== first[id]).map((id) =>
    rowProblem(
      entry,
      id,
      worded`row ${first.row} says otherwise of the same item: ${JSON.stringify(first[id])}`,
      worded`Write the same, leave the cell empty, or give the row another id.`,
    ),
  )
}

/**
 * What is wrong with the meetings that rows name, and what rows of one meeting say of it otherwise than the first: than
 * the first that is told of nothing else, by its number, since what is rejected anyway decides for no other.
 */
export function meetingFaults(entries: readonly Entry[], told: ReadonlySet<number>): readonly Problem[] {
  return [...groupBy(entries, meetingIn)].flatMap(([key, group]) =>
    key === ""
      ? []
      : [
          ...group.flatMap((entry) => {
            const fault = textFault(entry.meeting)
            return fault ? [rowProblem(entry, "meeting", fault.rule, fault.remedy)] : []
          }),
          ...wordFaults(group, "meetingLevel", told),
          ...wordFaults(group, "meetingFormat", told),
        ],
  )
}

/** Of rows of one meeting; that a cell is empty is told with the others of its row. */
function wordFaults(
  group: readonly Entry[],
  column: "meetingLevel" | "meetingFormat",
  told: ReadonlySet<number>,
): readonly Problem[] {
  const allowed = ALLOWED[column] ?? []
  const first = group.find((entry) => allowed.includes(entry[column]) && !told.has(entry.row))
  return group.flatMap((entry) => {
    if (entry[column] === "" || entry[column] === first?.[column]) return []
    const isAllowed = allowed.includes(entry[column])
    if (isAllowed && (!first || told.has(entry.row))) return []
    const [rule, remedy] =
      first && isAllowed
        ? [
            worded`row ${first.row} says otherwise of the same meeting: ${JSON.stringify(first[column])}`,
            worded`Write the same in both rows, or correct the name or the date of one meeting.`,
          ]
        : [
            worded`this is none of the allowed values: ${allowed.join(", ")}`,
            worded`Write one of the allowed values.`,
          ]
    return [rowProblem(entry, column, rule, remedy)]
  })
}
