import { lazily } from "../../../dataset/lazily.ts"

const plain = lazily(() => new Intl.NumberFormat("es-PE", { maximumSignificantDigits: 9 }))

const MILLION = 1_000_000
const inMillions = (amount: number) => amount >= MILLION
const digits = (amount: number) => plain().format(inMillions(amount) ? amount / MILLION : amount)
const scale = (amount: number) => (amount === MILLION ? " millón" : inMillions(amount) ? " millones" : "")

/** A sum, or the lowest and the highest report of it, counted in millions: "USD 1,400–2,000 millones" */
export function money(currency: string, low: number, high: number): string {
  const last = `${digits(high)}${scale(high)}`
  if (low === high) return `${currency}\u00A0${last}`
  return inMillions(low) === inMillions(high)
    ? `${currency}\u00A0${digits(low)}–${last}`
    : `${currency}\u00A0${digits(low)}${scale(low)} – ${last}`
}
