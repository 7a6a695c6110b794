import { lazily } from "../dataset/lazily.ts"

/** How a region writes dates, numbers and lists; each is made when it is first asked for. */
export function formattersOf(region: string) {
  const date = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(region, { timeZone: "UTC", ...options }))
  const counted = (unit: "year" | "month") =>
    lazily(() => new Intl.NumberFormat(region, { style: "unit", unit, unitDisplay: "long" }))
  return {
    dates: {
      day: date({ day: "numeric", month: "short", year: "numeric" }),
      month: date({ month: "short", year: "numeric" }),
      year: date({ year: "numeric" }),
    },
    plain: lazily(() => new Intl.NumberFormat(region)),
    inYears: counted("year"),
    inMonths: counted("month"),
    list: lazily(() => new Intl.ListFormat(region, { type: "conjunction" })),
    regions: lazily(() => new Intl.DisplayNames(region, { type: "region" })),
    languages: lazily(() => new Intl.DisplayNames(region, { type: "language" })),
    collator: lazily(() => new Intl.Collator(region, { numeric: true, sensitivity: "base" })),
  }
}
