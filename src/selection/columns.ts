/** Most values of one facet: a code has two bytes, and one is kept for none. */
export const MOST_VALUES = 65_535

/** A facet as the engine reads it: the values of each row by code, row after row. Two bytes a value. */
export interface FacetColumn {
  readonly name: string
  /** How many values there are. */
  readonly size: number
  readonly codes: Uint16Array
  /** Where the codes of each row start, up to those of the next; null where every row has just one. */
  readonly starts: Uint32Array | null
}

/**
 * All facets in arrays that never change, since the compiler then knows where they lie. The first value of each row
 * stands in a column, as if there were no more; what more some rows have follows, each value with its row. So most of
 * the work goes straight down a column, and never asks a row how many values it has.
 */
export interface JoinedColumns {
  readonly parts: readonly JoinedColumn[]
  /** By facet and row: the first code, or where the row has none, one after the last. */
  readonly codes: Uint16Array
  /** Every further code and its row; of one facet after another, the rows ascending. */
  readonly moreCodes: Uint16Array
  readonly moreRows: Uint32Array
  /** How many places all values take, with one for none after those of each facet. */
  readonly places: number
}

/** A facet among all. */
export interface JoinedColumn {
  readonly size: number
  /** Its place among the facets, and the bit of a row that fails it. */
  readonly facet: number
  readonly bit: number
  /** Where its first codes stand, one a row. */
  readonly from: number
  /** Whether a row may have none, or several. */
  readonly isList: boolean
  /** Where its further codes stand, and where they end. */
  readonly more: number
  readonly moreEnd: number
  /** Where its values stand among those of all facets. */
  readonly valuesFrom: number
}

/** A number of each row. */
export type NumberColumn = Float64Array | Uint32Array | Uint16Array

/** Takes the values of a facet as they come, row after row. */
export interface ColumnWriter {
  /** Gives a row a value; the rows ascend. */
  readonly add: (row: number, code: number) => void
  readonly finish: () => FacetColumn
}

/** Writes the column of a facet; its values may still be found while their codes are written. */
export function writeColumn(name: string, codeOf: { readonly size: number }, rows: number): ColumnWriter {
  let codes = new Uint16Array(rows)
  const starts = new Uint32Array(rows + 1)
  let [end, next, isSingle] = [0, 0, true]
  /** Notes where the rows up to this one start. */
  const startRows = (row: number) => {
    isSingle &&= row === end && row === next
    for (; next <= row; next++) starts[next] = end
  }
  return {
    add(row, code) {
      startRows(row)
      if (end === codes.length) codes = roomier(codes)
      codes[end] = code
      end += 1
    },
    /** @throws RangeError where the facet has more values than a code can tell apart. */
    finish() {
      const { size } = codeOf
      if (size > MOST_VALUES) {
        throw new RangeError(
          `Facet "${name}" has ${size} values; at most ${MOST_VALUES} can be counted. Group its values, or leave the facet out.`,
        )
      }
      startRows(rows)
      return { name, size, codes: codes.slice(0, end), starts: isSingle ? null : starts }
    },
  }
}

/**
 * The column of a facet whose values have these codes.
 *
 * @throws RangeError where a row has a value that is not among them, or the facet has too many.
 */
export function encodeColumn<Value>(
  name: string,
  codeOf: ReadonlyMap<Value, number>,
  ofRow: readonly (readonly Value[])[],
): FacetColumn {
  const writer = writeColumn(name, codeOf, ofRow.length)
  for (const [row, own] of ofRow.entries())
    for (const value of own) {
      const code = codeOf.get(value)
      if (code === undefined)
        throw new RangeError(`Row ${row} has "${String(value)}", which facet "${name}" does not list.`)
      writer.add(row, code)
    }
  return writer.finish()
}

/** Lays the columns into one. */
export function joinColumns(rows: number, facets: readonly FacetColumn[]): JoinedColumns {
  const codes = new Uint16Array(rows * facets.length)
  const moreOf = (own: FacetColumn) => (own.starts ? own.codes.length - filledRows(rows, own.starts) : 0)
  const length = facets.reduce((all, facet) => all + moreOf(facet), 0)
  const [moreCodes, moreRows] = [new Uint16Array(length), new Uint32Array(length)]
  let [moreEnd, places] = [0, 0]
  const parts = facets.map(({ size, codes: own, starts }, facet): JoinedColumn => {
    const [from, more, valuesFrom] = [rows * facet, moreEnd, places]
    places += size + 1
    if (!starts) codes.set(own, from)
    else
      for (let row = 0; row < rows; row++) {
        const [start, end] = [starts[row] as number, starts[row + 1] as number]
        codes[from + row] = start < end ? (own[start] as number) : size
        for (let at = start + 1; at < end; at++) {
          moreCodes[moreEnd] = own[at] as number
          moreRows[moreEnd] = row
          moreEnd += 1
        }
      }
    return { size, facet, bit: 1 << facet, from, isList: starts !== null, more, moreEnd, valuesFrom }
  })
  return { parts, codes, moreCodes, moreRows, places }
}

/** Reads all codes of rows that ascend. */
export function codeReader(
  { codes, moreCodes, moreRows }: JoinedColumns,
  { size, from, more, moreEnd }: JoinedColumn,
) {
  let at = more
  return (row: number, visit: (code: number) => void): void => {
    const first = codes[from + row] as number
    if (first === size) return
    visit(first)
    while (at < moreEnd && (moreRows[at] as number) < row) at++
    for (let next = at; next < moreEnd && moreRows[next] === row; next++) visit(moreCodes[next] as number)
  }
}

function filledRows(rows: number, starts: Uint32Array): number {
  let filled = 0
  for (let row = 0; row < rows; row++) filled += Number((starts[row] as number) < (starts[row + 1] as number))
  return filled
}

function roomier(codes: Uint16Array): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.max(16, codes.length * 2))
  more.set(codes)
  return more
}
