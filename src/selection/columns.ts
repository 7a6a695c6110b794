/** Most values of one facet: a code has two bytes. */
export const MOST_VALUES = 65_536

/** A facet as the engine reads it: the values of each row by code, row after row. Two bytes a value. */
export interface FacetColumn {
  readonly name: string
  /** How many values there are. */
  readonly size: number
  readonly codes: Uint16Array
  /** Where the codes of each row start, up to those of the next; null where every row has just one. */
  readonly starts: Uint32Array | null
}

/** All facets in one array of codes that never changes, since the compiler then knows where it lies. */
export interface JoinedColumns {
  readonly parts: readonly JoinedColumn[]
  readonly codes: Uint16Array
  /** Where the codes of each row start, for one facet after another of those with lists. */
  readonly starts: Uint32Array
  /** How many values all facets have together. */
  readonly values: number
}

/** A facet among all. */
export interface JoinedColumn {
  readonly size: number
  /** Its place among the facets, and the bit of a row that fails it. */
  readonly facet: number
  readonly bit: number
  /** Where its codes stand, one a row; where rows have lists, where the starts of these stand instead. */
  readonly from: number
  readonly isList: boolean
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

/** Lays the columns into one array. */
export function joinColumns(facets: readonly FacetColumn[]): JoinedColumns {
  const sum = (of: (facet: FacetColumn) => number) => facets.reduce((all, facet) => all + of(facet), 0)
  const codes = new Uint16Array(sum((facet) => facet.codes.length))
  const starts = new Uint32Array(sum((facet) => facet.starts?.length ?? 0))
  let [codesEnd, startsEnd, valuesEnd] = [0, 0, 0]
  const parts = facets.map((own, facet): JoinedColumn => {
    const isList = own.starts !== null
    const from = isList ? startsEnd : codesEnd
    const part = { size: own.size, facet, bit: 1 << facet, from, isList, valuesFrom: valuesEnd }
    codes.set(own.codes, codesEnd)
    for (const start of own.starts ?? []) starts[startsEnd++] = codesEnd + start
    codesEnd += own.codes.length
    valuesEnd += own.size
    return part
  })
  return { parts, codes, starts, values: valuesEnd }
}

/** Where the codes of a row start. */
export function startOf({ starts }: JoinedColumns, { from, isList }: JoinedColumn, row: number): number {
  return isList ? (starts[from + row] as number) : from + row
}

/** Where they end. */
export function endOf({ starts }: JoinedColumns, { from, isList }: JoinedColumn, row: number): number {
  return isList ? (starts[from + row + 1] as number) : from + row + 1
}

function roomier(codes: Uint16Array): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.max(16, codes.length * 2))
  more.set(codes)
  return more
}
