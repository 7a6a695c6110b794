import { daysInMonth, isInCalendar, type PartialDate } from "./partialDate.ts"
import { worded, type Worded } from "./worded.ts"

/** Why the calendar has no such date, or null. The text must have the shape of one. */
export function calendarFault(date: PartialDate): Worded | null {
  if (isInCalendar(date)) return null
  const [year = 0, month = 0] = date.split("-").map(Number)
  return month < 1 || month > 12
    ? worded`there is no month ${month}`
    : worded`${date.slice(0, 7)} has ${daysInMonth(year, month)} days`
}
