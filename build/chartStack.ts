/** From where to where a value reaches on those before it, and the row that it is of. */
type Span<Row> = [foot: number, head: number] & { readonly data: Row }
type Series<Row> = readonly Span<Row>[] & { readonly key: string; readonly index: number }

/** Puts the values of each row upon one another in the order of their keys; to be called as that of d3. */
export function stack<Row>() {
  let keys: readonly string[] = []
  let valueOf: (row: Row, key: string) => number = () => 0
  const stacked = (rows: readonly Row[]): readonly Series<Row>[] => {
    const heights = rows.map(() => 0)
    return keys.map((key, index) => {
      const spans = rows.map((data, at) => {
        const foot = heights[at] ?? 0
        const head = foot + (valueOf(data, key) || 0)
        heights[at] = head
        return Object.assign<[number, number], { data: Row }>([foot, head], { data })
      })
      return Object.assign(spans, { key, index })
    })
  }
  const setters = {
    keys(next: readonly string[]) {
      keys = next
      return whole
    },
    value(next: typeof valueOf) {
      valueOf = next
      return whole
    },
    order: () => whole,
    offset: () => whole,
  }
  const whole: typeof stacked & typeof setters = Object.assign(stacked, setters)
  return whole
}
