/** A column by which a table can be sorted. */
export interface SortColumn<Row, Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** What it sorts by; null comes last either way. */
  readonly by: (row: Row) => string | number | null
  /** Words from A to Z as the reader's language has it; dates and numbers by themselves, the greatest first. */
  readonly order: "words" | "values"
  /** True where its cells are numbers, which stand at the end of the column. */
  readonly isCount?: boolean
}

export interface Sorting<Id extends string = string> {
  readonly id: Id
  readonly descending: boolean
}

/** The rows in the order of one column; those that are equal stay as they were given. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortColumn<Row>[],
  { id, descending }: Sorting,
  compareWords: (a: string, b: string) => number,
): readonly Row[] {
  const column = columns.find((one) => one.id === id)
  if (!column) return rows
  const compare = (a: string | number, b: string | number) =>
    column.order === "words" ? compareWords(String(a), String(b)) : a < b ? -1 : a > b ? 1 : 0
  return rows.toSorted((rowA, rowB) => {
    const [a, b] = [column.by(rowA), column.by(rowB)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return descending ? compare(b, a) : compare(a, b)
  })
}

/** Sorting after the heading of a column was pressed: the other way round, or by that column as it begins. */
export function pressed<Row, Id extends string>(
  { id, order }: SortColumn<Row, Id>,
  sorting: Sorting<Id>,
): Sorting<Id> {
  return { id, descending: sorting.id === id ? !sorting.descending : order === "values" }
}
