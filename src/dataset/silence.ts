import { lastDay, spanBetween } from "./partialDate.ts"
import type { Item } from "./records.ts"
import { isClosed, lastEvent, stageAt } from "./stage.ts"

/** An open item without evidence for this long is called silent. The one place where the limit stands. */
export const SILENT_AFTER_YEARS = 2

/** Whole years and months since the last event; a vague date counts from its last possible day. Null before any event. */
export function silenceOf(item: Item, date: string): { years: number; months: number } | null {
  const last = lastEvent(item, date)
  if (!last) return null
  const heard = lastDay(last.date)
  return heard >= date ? { years: 0, months: 0 } : spanBetween(heard, date)
}

/** Open, and without evidence for `SILENT_AFTER_YEARS`. */
export function isSilent(item: Item, date: string): boolean {
  const silence = silenceOf(item, date)
  return silence !== null && silence.years >= SILENT_AFTER_YEARS && !isClosed(stageAt(item, date))
}
