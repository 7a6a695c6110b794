import { isInCalendar, PARTIAL_DATE } from "../dataset/partialDate.ts"
import type { Locale } from "../dataset/vocabulary.ts"

/** Shortest that names one month alone. */
const MONTH_LETTERS = 3
/** Words that may stand in a date beside the month: "del", "년", the ends of "16th" and "1.º". */
const FILLERS: ReadonlySet<string> = new Set(["de", "del", "년", "월", "일", "st", "nd", "rd", "th", "o"])

/**
 * The day that a reader has typed, as 2024-11-16 or as the language writes it in numbers or in words: "16/11/2024",
 * "16 Nov 2024", "2024. 11. 16.", "20241116", "16 de noviembre de 2024"; null where it is no day.
 */
export function readDay(typed: string, locale: Locale): string | null {
  const apart = fold(typed).replace(/^\s*(\d{4})(\d{2})(\d{2})\s*$/, "$1 $2 $3")
  const parts = apart.match(/\d+|\p{L}+/gu) ?? []
  const numbers = parts.filter((part) => /\d/.test(part))
  const words = parts.filter((part) => !/\d/.test(part) && !FILLERS.has(part))
  const [a = "", b = "", c = ""] = numbers
  if (words.length === 0 && numbers.length === 3) return a.length > 2 ? dayOf(a, b, c) : dayOf(c, b, a)
  const [word = ""] = words
  if (words.length !== 1 || numbers.length !== 2) return null
  const month = String(monthOf(word, locale))
  return a.length > 2 ? dayOf(a, month, b) : dayOf(b, month, a)
}

function dayOf(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return PARTIAL_DATE.test(date) && isInCalendar(date) ? date : null
}

/** The number of the month that begins so; 0 where none does. */
function monthOf(word: string, locale: Locale): number {
  if (word.length < MONTH_LETTERS) return 0
  const months = Array.from({ length: 12 }, (_, month) => month + 1)
  return months.find((month) => namesOf(month, locale).some((name) => name.startsWith(word))) ?? 0
}

/** The month in full: Peru writes "setiembre", others who write Spanish "septiembre". */
function namesOf(month: number, locale: Locale): readonly string[] {
  const day = new Date(Date.UTC(2024, month - 1))
  return (locale === "es" ? ["es-PE", "es"] : [locale]).map((region) =>
    fold(new Intl.DateTimeFormat(region, { month: "long", timeZone: "UTC" }).format(day)),
  )
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase()
}
