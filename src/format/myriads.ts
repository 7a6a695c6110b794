import { lazily } from "../dataset/lazily.ts"

/** Korean counts in ten thousands: each unit is that many times the next. */
const UNITS = [
  [1_000_000_000_000, "조"],
  [100_000_000, "억"],
  [10_000, "만"],
] as const

const plain = lazily(() => new Intl.NumberFormat("ko-KR"))

/** An amount as Korean writes it, nothing rounded away: 1,560,000,000 → "15억 6,000만". */
export function inMyriads(amount: number): string {
  const { parts, rest } = UNITS.reduce<{ readonly parts: readonly string[]; readonly rest: number }>(
    (sum, [size, unit]) => {
      const count = Math.floor(sum.rest / size)
      return {
        parts: count > 0 ? [...sum.parts, `${plain().format(count)}${unit}`] : sum.parts,
        rest: sum.rest - count * size,
      }
    },
    { parts: [], rest: amount },
  )
  return (rest > 0 || parts.length === 0 ? [...parts, plain().format(rest)] : parts).join(" ")
}
