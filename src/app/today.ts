import { yearOf } from "../dataset/partialDate.ts"
import { useInBrowser } from "../ui/useInBrowser.ts"
import { drawnOn } from "./site.ts"

/** No dashboard is read for so long after its last release: a clock that says so is wrong. */
const LONGEST_YEARS = 20

/**
 * The reader's day, for counting since when nobody checked. A clock that lags behind the release, or is ahead of it by
 * decades, counts as if it were that day.
 */
export function todayOr(released: string): string {
  const now = new Date()
  if (released !== "" && now.getFullYear() - yearOf(released) > LONGEST_YEARS) return released
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
  return day > released ? day : released
}

/** The same for a component: what the build drew counts to the day on which it did. */
export const useToday = (released: string): string => useInBrowser(() => todayOr(released), drawnOn())
