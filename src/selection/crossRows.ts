import { codeReader, type JoinedColumn, type JoinedColumns, type NumberColumn } from "./columns.ts"

/** How often each pair of values of two facets stands in one row; a line of cells for each value of the first. */
export interface CrossTable {
  readonly counts: Uint32Array
  /** What the numbers add up to, where some were asked for. */
  readonly sums: Float64Array | null
}

/** Counts listed rows, which ascend, by the values of two facets and adds up their numbers. */
export function createCrossing(joined: JoinedColumns, rows: Uint32Array) {
  const { codes } = joined

  function addCodes(
    end: number,
    first: JoinedColumn,
    second: JoinedColumn,
    counts: Uint32Array,
    weights: NumberColumn | null,
    sums: Float64Array | null,
  ): void {
    const [a, b, width] = [first.from, second.from, second.size]
    if (weights && sums)
      for (let at = 0; at < end; at++) {
        const row = rows[at] as number
        const cell = (codes[a + row] as number) * width + (codes[b + row] as number)
        counts[cell] = (counts[cell] as number) + 1
        sums[cell] = (sums[cell] as number) + (weights[row] as number)
      }
    else
      for (let at = 0; at < end; at++) {
        const row = rows[at] as number
        const cell = (codes[a + row] as number) * width + (codes[b + row] as number)
        counts[cell] = (counts[cell] as number) + 1
      }
  }

  function addLists(
    end: number,
    first: JoinedColumn,
    second: JoinedColumn,
    counts: Uint32Array,
    weights: NumberColumn | null,
    sums: Float64Array | null,
  ): void {
    const [eachOfFirst, eachOfSecond] = [codeReader(joined, first), codeReader(joined, second)]
    for (let place = 0; place < end; place++) {
      const row = rows[place] as number
      eachOfFirst(row, (one) =>
        eachOfSecond(row, (other) => {
          const cell = one * second.size + other
          counts[cell] = (counts[cell] as number) + 1
          if (weights && sums) sums[cell] = (sums[cell] as number) + (weights[row] as number)
        }),
      )
    }
  }

  return (
    end: number,
    first: JoinedColumn,
    second: JoinedColumn,
    weights: NumberColumn | null,
  ): CrossTable => {
    const cells = first.size * second.size
    const buffer = new ArrayBuffer(cells * (weights ? 12 : 4))
    const sums = weights && new Float64Array(buffer, 0, cells)
    const counts = new Uint32Array(buffer, weights ? cells * 8 : 0, cells)
    const add = first.isList || second.isList ? addLists : addCodes
    add(end, first, second, counts, weights, sums)
    return { counts, sums }
  }
}
