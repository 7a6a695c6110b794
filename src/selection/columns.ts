/** Most values of one facet: a code has two bytes at most. */
export const MOST_VALUES = 65_536

/** A facet as the engine reads it: what each row is, by the places of its values. One or two bytes a value of a row. */
export interface FacetColumn {
  readonly name: string
  /** How many values there are. */
  readonly size: number
  readonly codes: Uint8Array | Uint16Array
  /** Where the codes of each row begin, and where the last ones end; null where every row has just one. */
  readonly starts: Uint32Array | null
}

/** A number of each row. */
export type NumberColumn = Float64Array | Uint32Array | Uint16Array

/** Codes of a facet as they come, row by row. */
export interface ColumnWriter {
  /** Adds a row of these values. */
  readonly add: (codes: readonly number[]) => void
  readonly finish: () => FacetColumn
}

/**
 * Writes the column of a facet of so many values.
 *
 * @throws RangeError where the facet has more values than a code can tell apart.
 */
export function writeColumn(name: string, size: number, rows: number): ColumnWriter {
  if (size > MOST_VALUES) {
    throw new RangeError(
      `Facet "${name}" has ${size} values; at most ${MOST_VALUES} can be counted. Group its values, or leave the facet out.`,
    )
  }
  const Codes = size > 256 ? Uint16Array : Uint8Array
  const starts = new Uint32Array(rows + 1)
  let codes: Uint8Array | Uint16Array = new Codes(rows)
  let [row, end] = [0, 0]
  let isSingle = true
  return {
    add(added) {
      if (end + added.length > codes.length) {
        const more = new Codes(Math.max(16, (end + added.length) * 2))
        more.set(codes)
        codes = more
      }
      for (const code of added) codes[end++] = code
      isSingle &&= added.length === 1
      starts[++row] = end
    },
    finish: () => ({ name, size, codes: codes.slice(0, end), starts: isSingle ? null : starts }),
  }
}

/** The column of a facet whose values are listed, from the values of each row; unknown values are errors of the caller. */
export function encodeColumn<Value>(
  name: string,
  values: readonly Value[],
  ofRow: readonly (readonly Value[])[],
): FacetColumn {
  const codeOf = new Map(values.map((value, code) => [value, code]))
  const writer = writeColumn(name, values.length, ofRow.length)
  for (const [row, own] of ofRow.entries()) {
    writer.add(
      own.map((value) => {
        const code = codeOf.get(value)
        if (code === undefined)
          throw new RangeError(`Row ${row} has "${String(value)}", which facet "${name}" does not list.`)
        return code
      }),
    )
  }
  return writer.finish()
}
