/** A calendar date as long as what is known: `2024-11-16`, `2024-11` or `2024`. Its length is its precision. */
export type PartialDate = string
export type Precision = "day" | "month" | "year"

/** Shape of a partial date; whether the calendar has it, `isInCalendar` says. */
export const PARTIAL_DATE = /^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/

/** Whether the calendar has such a date. The text must have the shape of one. */
export function isInCalendar(date: PartialDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year"
  return date.length === 7 ? "month" : "day"
}

/** Whether only the month or the year is known. */
export const isVague = (date: PartialDate): boolean => precisionOf(date) !== "day"

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4))

/** First day that the date may mean: "2024-11" → "2024-11-01". For comparing, never for showing. */
export function firstDay(date: PartialDate): string {
  return date + "-01-01".slice(date.length - 10 || 6)
}

/** Last day that the date may mean: "2024-11" → "2024-11-30". For comparing, never for showing. */
export function lastDay(date: PartialDate): string {
  switch (precisionOf(date)) {
    case "day":
      return date
    case "month":
      return `${date}-${daysInMonth(yearOf(date), Number(date.slice(5)))}`
    case "year":
      return `${date}-12-31`
  }
}

/** Orders by first day; of two that start together the vaguer one comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Whole days from one date to another, each read as its first day. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / 86_400_000)
}

/** The day that lies so many days after the first day of a date, before it where negative. */
export function addDays(date: PartialDate, days: number): string {
  return new Date(Date.parse(firstDay(date)) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole calendar years and months from one day to a later one. */
export function spanBetween(from: PartialDate, to: PartialDate): { years: number; months: number } {
  const [y1 = 0, m1 = 1, d1 = 1] = firstDay(from).split("-").map(Number)
  const [y2 = 0, m2 = 1, d2 = 1] = firstDay(to).split("-").map(Number)
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
  return { years: Math.floor(months / 12), months: months % 12 }
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
