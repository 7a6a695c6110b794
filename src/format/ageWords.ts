import { isVague, lastDay, type PartialDate, spanBetween } from "../dataset/partialDate.ts"
import type { Language } from "./language.ts"

/** "2 years 3 months ago" · "at least 9 years ago", from the last day that the date may mean; null within the first month. */
export function ageWords(date: PartialDate, day: string, { m, span }: Language): string | null {
  if (lastDay(date) >= day) return null
  const age = spanBetween(lastDay(date), day)
  return age.years + age.months === 0 ? null : m.frame.ago(span(age), isVague(date))
}
