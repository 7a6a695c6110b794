import { useInBrowser } from "../ui/useInBrowser.ts"
import { drawnOn } from "./site.ts"

/** The reader's day, for counting since when nobody checked; a clock that lags behind the release counts from that. */
export function todayOr(released: string): string {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
  return day > released ? day : released
}

/** The same for a component: what the build drew counts to the day on which it did. */
export const useToday = (released: string): string => useInBrowser(() => todayOr(released), drawnOn())
