import { inMyriads } from "../../myriads.ts"

const CURRENCIES: Readonly<Record<string, string>> = { USD: "달러", KRW: "원", PEN: "솔", EUR: "유로" }
const SCALES: Readonly<Record<string, { readonly word: string; readonly factor: number }>> = {
  thousand: { word: "천", factor: 1_000 },
  million: { word: "백만", factor: 1_000_000 },
  billion: { word: "십억", factor: 1_000_000_000 },
}
const SUFFIXES: Readonly<Record<string, string>> = { percent: "%", persons: "명", rank: "위" }

/** A unit of the data as a table names it: "백만 달러". */
export const unitWords = (unit: string) => {
  const [currency = "", scale = ""] = unit.split(" ")
  const word = SCALES[scale]?.word
  return word === undefined ? (SUFFIXES[unit] ?? unit) : `${word} ${CURRENCIES[currency] ?? currency}`
}

/** "15억 6,000만 달러", "12%", "4위"; of several figures each. */
export const figureWords = (value: string, unit: string) => {
  const [currency = "", scale = ""] = unit.split(" ")
  const factor = SCALES[scale]?.factor
  if (factor === undefined) return `${value}${SUFFIXES[unit] ?? ` ${unit}`}`
  const amount = (digits: string) => inMyriads(Math.round(Number(digits.replaceAll(",", "")) * factor))
  return `${value.replaceAll(/\d+(,\d{3})*(\.\d+)?/g, amount)} ${CURRENCIES[currency] ?? currency}`
}

/** Between two ends of a range; the joiner before it keeps a line from beginning with the sign. */
export const RANGE = "\u2060~"

/** A sum, or the lowest and the highest report of it: "4억 6,290만 달러" · "14억~20억 달러" */
export const money = (currency: string, low: number, high: number) => {
  const amounts = [...new Set([low, high])].map((amount) => inMyriads(Math.round(amount)))
  return `${amounts.join(RANGE)} ${CURRENCIES[currency] ?? currency}`.replaceAll(" ", "\u00A0")
}
