/** Widths of a chart at which its words may change; pictures.module.css has them too. */
export const STEPS = [0, 300, 320, 340, 360, 380, 400, 440, 480, 520, 560, 640, 720, 800, 960]

/** The width from which on something fits; infinite where it never does. */
export function fitsFrom(fits: (width: number) => boolean): number {
  return STEPS.find(fits) ?? Infinity
}

interface Stretch<T> {
  readonly value: T
  readonly from: number
  readonly below: number
}

/** What a chart shows at each width, in as few stretches as there are different values. */
export function byWidth<T>(starts: readonly number[], at: (width: number) => T): readonly Stretch<T>[] {
  return starts.reduce<readonly Stretch<T>[]>((stretches, from) => {
    const [value, last] = [at(from), stretches.at(-1)]
    if (last && JSON.stringify(last.value) === JSON.stringify(value)) return stretches
    return [
      ...stretches.slice(0, -1),
      ...(last ? [{ ...last, below: from }] : []),
      { value, from, below: Infinity },
    ]
  }, [])
}
