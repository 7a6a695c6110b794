/** Steps of a scale that are read at a glance, as parts of a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10]

/** Round numbers from zero up to the first that is not below `most`, in whole steps of which there are at most `count`. */
export function axisTicks(most: number, count: number): readonly number[] {
  const least = Math.max(1, most) / count
  const power = 10 ** Math.floor(Math.log10(least))
  const step = STEPS.map((part) => part * power).find((one) => one >= least && Number.isInteger(one)) ?? 1
  const steps = Math.max(1, Math.ceil(most / step))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}
