/** Most values of one facet: a code has two bytes. */
export const MOST_VALUES = 65_536

/** A facet as the engine reads it: the values of each row by code, row after row. Two bytes a value. */
export interface FacetColumn {
  readonly name: string
  /** How many values there are. */
  readonly size: number
  readonly codes: Uint16Array
  /** Row of each code, ascending, four bytes each; null where every row has just one value. */
  readonly rowOf: Uint32Array | null
}

/** A facet among the codes of all facets. */
export interface JoinedColumn extends FacetColumn {
  /** Its place among the facets, and the bit of a row that fails it. */
  readonly facet: number
  readonly bit: number
  /** Where its codes stand, and how far they stand ahead of their rows. */
  readonly from: number
  readonly end: number
  readonly ahead: number
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
  let [codes, rowOf] = [new Uint16Array(rows), new Uint32Array(rows)]
  let end = 0
  let isSingle = true
  return {
    add(row, code) {
      if (end === codes.length) {
        const room = Math.max(16, end * 2)
        codes = grown(codes, new Uint16Array(room))
        rowOf = grown(rowOf, new Uint32Array(room))
      }
      isSingle &&= row === end
      codes[end] = code
      rowOf[end] = row
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
      const isOneEach = isSingle && end === rows
      return { name, size, codes: codes.slice(0, end), rowOf: isOneEach ? null : rowOf.slice(0, end) }
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

/** Lays the columns into one array, so that every loop over any of them reads the same. */
export function joinColumns(facets: readonly FacetColumn[]) {
  const sum = (of: (facet: FacetColumn) => number) => facets.reduce((all, facet) => all + of(facet), 0)
  const codes = new Uint16Array(sum((facet) => facet.codes.length))
  const rowOf = new Uint32Array(sum((facet) => facet.rowOf?.length ?? 0))
  let [from, rowsFrom, valuesFrom] = [0, 0, 0]
  const parts = facets.map(({ name, size, ...own }, facet): JoinedColumn => {
    const end = from + own.codes.length
    const rowsEnd = rowsFrom + (own.rowOf?.length ?? 0)
    codes.set(own.codes, from)
    if (own.rowOf) rowOf.set(own.rowOf, rowsFrom)
    const part = {
      name,
      size,
      codes: codes.subarray(from, end),
      rowOf: own.rowOf && rowOf.subarray(rowsFrom, rowsEnd),
      facet,
      bit: 1 << facet,
      from,
      end,
      ahead: from - rowsFrom,
      valuesFrom,
    }
    ;[from, rowsFrom, valuesFrom] = [end, rowsEnd, valuesFrom + size]
    return part
  })
  return { parts, codes, rowOf, values: valuesFrom }
}

function grown<Codes extends Uint16Array | Uint32Array>(from: Codes, to: Codes): Codes {
  to.set(from)
  return to
}
