import { firstDay, lastDay } from "../partialDate.ts"
import type { RecordOf } from "../records.ts"
import type { AboutRecord } from "../schema/about.ts"
import { worded } from "../worded.ts"
import type { Report } from "./rules.ts"

/** Two parties, sectors that are told apart, and a window that ends after it begins. */
export function aboutOnce({ parties, sectors, coverage }: AboutRecord, report: Report): void {
  const codes = parties.map(({ code }) => code)
  once(codes, (index) =>
    report(["parties", index, "code"], worded`the two parties are two countries`, CORRECT),
  )
  const ids = sectors.map(({ id }) => id)
  once(ids, (index) => report(["sectors", index, "id"], worded`another sector has this id`, CORRECT))
  if (firstDay(coverage.from) > lastDay(coverage.until))
    report(["coverage", "until"], worded`the window begins later, in ${coverage.from}`, CORRECT)
}

/** What takes part is named once, and an item neither follows nor becomes itself. */
export function itemOnce(item: RecordOf<"items">, report: Report): void {
  for (const list of ["organisations", "people", "places"] as const)
    once(item[list], (index) => report([list, index], IN_LIST, REMOVE))
  once(
    item.related.map(({ id, relation }) => `${id} ${relation}`),
    (index) => report(["related", index, "id"], IN_LIST, REMOVE),
  )
  for (const [index, { id }] of item.related.entries())
    if (id === item.id) report(["related", index, "id"], worded`an item has no tie to itself`, CORRECT)
  for (const [index, { into }] of item.events.entries())
    if (into === item.id) report(["events", index, "into"], worded`an item does not become itself`, CORRECT)
}

/** Whoever took part stands there once. */
export function meetingOnce({ participants, alsoRaised }: RecordOf<"meetings">, report: Report): void {
  once(
    participants.map(({ person, office }) => `${person} ${office}`),
    (index) => report(["participants", index, "person"], IN_LIST, REMOVE),
  )
  once(alsoRaised, (index) => report(["alsoRaised", index], IN_LIST, REMOVE))
}

/** Offices are told apart, and end after they begin. */
export function personOnce({ offices }: RecordOf<"people">, report: Report): void {
  const ids = offices.map(({ id }) => id)
  once(ids, (index) =>
    report(["offices", index, "id"], worded`another office of this person has this id`, CORRECT),
  )
  for (const [index, { from, to }] of offices.entries())
    if (from !== null && to !== null && firstDay(from) > lastDay(to))
      report(["offices", index, "to"], worded`the office begins later, on ${from}`, CORRECT)
}

/** Measures are told apart. */
export function seriesOnce({ measures }: RecordOf<"series">, report: Report): void {
  const ids = measures.map(({ id }) => id)
  once(ids, (index) =>
    report(["measures", index, "id"], worded`another measure of this series has this id`, CORRECT),
  )
}

const IN_LIST = worded`the same stands in this list already`
const REMOVE = worded`Remove one of the two.`
const CORRECT = worded`Correct one of the two.`

/** Calls back with the index of each entry that stood before. */
function once(keys: readonly string[], repeat: (index: number) => void): void {
  const seen = new Set<string>()
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) repeat(index)
    seen.add(key)
  }
}
