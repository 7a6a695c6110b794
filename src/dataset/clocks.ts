import { asksUntil } from "./asks.ts"
import { daysBetween, lastDay, type PartialDate, spanBetween } from "./partialDate.ts"
import type { Item } from "./records.ts"
import { isClosed, lastEvent, stageAt } from "./stage.ts"

/** The limits of the clocks, named here and nowhere else. */
/** An open item without evidence for this long is called silent. */
export const SILENT_AFTER_YEARS = 2
/** An open item that nobody looked at for this long is called unchecked, and then nothing is said of its silence. */
export const UNCHECKED_AFTER_DAYS = 365
/** An editor looks again at an item that nobody looked at for this long; readers are not told yet. */
export const RECHECK_AFTER_DAYS = 180
/** Whoever was not seen in an office for this long may have left it, and an officer has to check. */
export const RECHECK_HOLDER_AFTER_DAYS = 365

/** Whether so much time has passed since a day on which somebody was seen in an office; a vague date counts from its last possible day. */
export function isOldSighting(date: PartialDate, day: string): boolean {
  return daysBetween(lastDay(date), day) > RECHECK_HOLDER_AFTER_DAYS
}

/** Date of the last event or ask by that day, whichever is later; null before the first. */
export function lastHeard(item: Item, date: string): PartialDate | null {
  const [event, ask] = [lastEvent(item, date)?.date ?? null, asksUntil(item, date).at(-1)?.date ?? null]
  return event === null || (ask !== null && lastDay(ask) > lastDay(event)) ? ask : event
}

/** Whole years and months since the last event or ask; a vague date counts from its last possible day. Null before any event. */
export function silenceOf(item: Item, date: string): { years: number; months: number } | null {
  const last = lastHeard(item, date)
  return last === null ? null : spanBetween(lastDay(last), date)
}

/** Raised, open, and without evidence for `SILENT_AFTER_YEARS`. */
export function isSilent(item: Item, date: string): boolean {
  const [silence, stage] = [silenceOf(item, date), stageAt(item, date)]
  return stage !== null && !isClosed(stage) && silence !== null && silence.years >= SILENT_AFTER_YEARS
}

/** What a reader must know of an item that is quiet: nobody looked, or somebody looked and found nothing. */
export type Quiet =
  | { readonly kind: "unchecked"; readonly since: PartialDate | null }
  | { readonly kind: "silent"; readonly years: number; readonly months: number }

/**
 * Why an open item is quiet, null where it is not. `today` is the reader's day, to which the last check is counted;
 * null in a view of the past, where nobody had checked yet. Not checked outranks no news.
 */
export function quietOf(item: Item, date: string, today: string | null): Quiet | null {
  const stage = stageAt(item, date)
  if (stage === null || isClosed(stage)) return null
  if (today !== null && daysSinceCheck(item, today) > UNCHECKED_AFTER_DAYS)
    return { kind: "unchecked", since: item.checked }
  const silence = isSilent(item, date) ? silenceOf(item, date) : null
  return silence && { kind: "silent", ...silence }
}

/** Days since somebody last looked for news of the item; infinite where nobody did. */
export function daysSinceCheck(item: Item, today: string): number {
  return item.checked === null ? Infinity : Math.max(0, daysBetween(lastDay(item.checked), today))
}
