/** So many are put in order at once, and as many comparisons lie between two steps. */
const STEP = 1024

/**
 * Puts the values in order, in steps of well under a millisecond, so that a page can answer in between. Those that
 * compare as equal keep their order.
 */
export function* sortInSteps<Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
): Generator<void, readonly Value[]> {
  let sorted: Value[] = []
  for (let from = 0; from < values.length; from += STEP) {
    sorted.push(...values.slice(from, from + STEP).toSorted(compare))
    yield
  }
  for (let width = STEP; width < values.length; width *= 2) {
    const merged: Value[] = []
    for (let from = 0; from < sorted.length; from += 2 * width) {
      const [middle, end] = [Math.min(from + width, sorted.length), Math.min(from + 2 * width, sorted.length)]
      let [left, right] = [from, middle]
      while (left < middle || right < end) {
        const isLeft =
          right === end || (left < middle && compare(sorted[left] as Value, sorted[right] as Value) <= 0)
        merged.push(sorted[isLeft ? left++ : right++] as Value)
        if (merged.length % STEP === 0) yield
      }
    }
    sorted = merged
  }
  return sorted
}
