import { lazily } from "../../../dataset/lazily.ts"

const short = lazily(
  () =>
    new Intl.NumberFormat("en-GB", {
      notation: "compact",
      compactDisplay: "long",
      maximumSignificantDigits: 7,
    }),
)

const partsOf = (amount: number) => {
  const parts = short().formatToParts(amount)
  const scale = parts.find(({ type }) => type === "compact")?.value ?? ""
  const digits = parts.filter(({ type }) => type !== "compact" && type !== "literal")
  return { digits: digits.map(({ value }) => value).join(""), scale }
}

/** A sum, or the lowest and the highest report of it: "USD 462.9 million" · "USD 434.4–500 million" */
export function money(currency: string, low: number, high: number): string {
  const [from, to] = [partsOf(low), partsOf(high)]
  const last = `${to.digits} ${to.scale}`.trim()
  if (low === high) return `${currency}\u00A0${last}`
  return from.scale === to.scale
    ? `${currency}\u00A0${from.digits}–${last}`
    : `${currency}\u00A0${`${from.digits} ${from.scale}`.trim()} – ${last}`
}
