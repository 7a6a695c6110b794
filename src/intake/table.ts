import type { ColumnId } from "./tableColumns.ts"

/** A table as it was read: its headings, and its rows with the number that a spreadsheet shows beside them. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly number: number
  /** As many as headings; "" where a cell is empty. */
  readonly cells: readonly string[]
  /** Cells further right than the last heading, where one is filled. */
  readonly beyond?: readonly string[]
  /** The row of a quotation mark that ends no cell, where it is this one or one before it: their ends are not known. */
  readonly astray?: number
}

/** How many lines of the file a row stands for: where its end is not known, a cell may hold many. */
export function linesOf({ cells, beyond = [], astray }: TableRow): number {
  if (astray === undefined) return 1
  return [...cells, ...beyond].reduce((lines, cell) => lines + cell.split("\n").length - 1, 1)
}

/** What a column of items is filled from: a column of the table by its index, or one value in every row. */
export type Filling = { readonly column: number } | { readonly value: string }
export type Mapping = { readonly [Id in ColumnId]?: Filling }

/** Words that stand for the values of a closed list, as a reader's own language has them: "Under way" → "under-way". */
export type ValueWords = { readonly [Id in ColumnId]?: Readonly<Record<string, string>> }

/** The table with its first row that is not empty as headings, without empty rows; null where there is no row. */
export function tableOf(lines: readonly (readonly string[])[]): Table | null {
  const filled = lines.flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== "")
      ? [{ number: index + 1, cells: cells.map((cell) => cell.trim()) }]
      : [],
  )
  const [head, ...rows] = filled
  if (!head) return null
  const headings = head.cells
  return {
    headings,
    rows: rows.map(({ number, cells }) => {
      const beyond = cells.slice(headings.length)
      const fit = headings.map((_, index) => cells[index] ?? "")
      return { number, cells: fit, ...(beyond.some((cell) => cell !== "") && { beyond }) }
    }),
  }
}
