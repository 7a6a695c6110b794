import { firstDay, lastDay } from "../partialDate.ts"
import type { Problem } from "../problem.ts"
import type { DatasetRecords, RecordOf } from "../records.ts"
import type { CollectionName } from "../schema/collections.ts"
import { type OpenFile, type Path, problemAt } from "./file.ts"
import { nearest } from "./nearest.ts"

/** Where each record was read, so that a fault can name its place. */
export type Files = { readonly [Name in CollectionName]: ReadonlyMap<string, OpenFile> } & { readonly about: OpenFile }

type Report = (path: Path, rule: string, remedy: string) => void

/** Rules that need more than one record: ids that must exist, offices, sides, sectors, dates that must agree. */
export function checkReferences(records: DatasetRecords, files: Files): readonly Problem[] {
  const problems: Problem[] = []
  const ids = (name: CollectionName) => files[name]
  const check = <Name extends CollectionName>(
    name: Name,
    record: RecordOf<Name>,
    rules: (record: RecordOf<Name>, report: Report, known: Known) => void,
  ) => {
    const file = files[name].get(record.id)
    if (!file) return
    const report: Report = (path, rule, remedy) => void problems.push(problemAt(file, path, rule, remedy))
    const known: Known = (collection, id, path) => {
      if (id === null || ids(collection).has(id)) return
      const near = nearest(id, ids(collection).keys())
      const remedy = near ? `Write ${JSON.stringify(near)} if that is meant` : `Correct the id`
      report(path, `no record of ${collection} has this id`, `${remedy}, or add data/${collection}/${id}.json.`)
    }
    walkEvidence(record, [], (source, path) => known("sources", source, path))
    rules(record, report, known)
  }
  const sides = records.about.parties.map(({ code }) => code)
  const people = new Map(records.people.map((person) => [person.id, person]))
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]))
  for (const item of records.items) check("items", item, (...found) => itemRules(...found, records, sides, meetings))
  for (const meeting of records.meetings) check("meetings", meeting, (...found) => meetingRules(...found, sides, people))
  for (const series of records.series) check("series", series, seriesRules)
  for (const disagreement of records.disagreements) {
    check("disagreements", disagreement, ({ items }, _report, known) => {
      for (const [index, id] of items.entries()) known("items", id, ["items", index])
    })
  }
  return problems
}

type Known = (collection: CollectionName, id: string | null, path: Path) => void

function itemRules(
  item: RecordOf<"items">,
  report: Report,
  known: Known,
  records: DatasetRecords,
  sides: readonly string[],
  meetings: ReadonlyMap<string, RecordOf<"meetings">>,
): void {
  const sectors = records.about.sectors.map(({ id }) => id)
  if (!sectors.includes(item.sector)) {
    const near = nearest(item.sector, sectors)
    report(["sector"], `dataset.json has no sector of this id: ${sectors.join(", ")}`, near ? `Write ${JSON.stringify(near)}, or add the sector to dataset.json.` : "Choose a sector of dataset.json, or add one.")
  }
  for (const list of ["organisations", "people", "places"] as const) {
    for (const [index, id] of item[list].entries()) known(list, id, [list, index])
  }
  for (const [index, { id }] of item.related.entries()) known("items", id, ["related", index, "id"])
  const isSide = (side: string, path: Path) => {
    if (side !== "both" && !sides.includes(side)) report(path, `this is no party of the dataset: ${sides.join(", ")}`, "Write one of the parties, or both.")
  }
  isSide(item.initiator, ["initiator"])
  for (const [index, { by, to }] of item.asks.entries()) {
    isSide(by, ["asks", index, "by"])
    isSide(to, ["asks", index, "to"])
  }
  const seen = new Set<string>()
  for (const [index, event] of item.events.entries()) {
    known("items", event.into, ["events", index, "into"])
    if (seen.has(event.id)) report(["events", index, "id"], "another event of this item has the same id", "Give the event the next free number.")
    seen.add(event.id)
    if (event.stage === "transformed" && event.into === null) report(["events", index, "into"], "a transformed item names the item that it became", "Write the id of that item.")
    const before = item.events[index - 1]
    if (before && firstDay(before.date) > lastDay(event.date)) report(["events", index, "date"], `events stand in the order in which they happened, and the one before is of ${before.date}`, "Move the event, or correct one of the dates.")
  }
  for (const list of ["asks", "events"] as const) {
    for (const [index, { date, meeting: id }] of item[list].entries()) {
      known("meetings", id, [list, index, "meeting"])
      const meeting = id === null ? undefined : meetings.get(id)
      if (meeting && !overlaps(date, meeting)) report([list, index, "date"], `the meeting it names was on ${meeting.date}${meeting.endDate ? ` to ${meeting.endDate}` : ""}`, "Correct the date or the meeting.")
    }
  }
}

function meetingRules(
  meeting: RecordOf<"meetings">,
  report: Report,
  known: Known,
  sides: readonly string[],
  people: ReadonlyMap<string, RecordOf<"people">>,
): void {
  known("places", meeting.place, ["place"])
  for (const [index, id] of meeting.alsoRaised.entries()) known("items", id, ["alsoRaised", index])
  if (meeting.endDate !== null && lastDay(meeting.endDate) < firstDay(meeting.date)) {
    report(["endDate"], `the last day lies before the first, ${meeting.date}`, "Correct one of the two.")
  }
  for (const [index, participant] of meeting.participants.entries()) {
    known("people", participant.person, ["participants", index, "person"])
    if (!sides.includes(participant.side)) report(["participants", index, "side"], `this is no party of the dataset: ${sides.join(", ")}`, "Write one of the parties.")
    const person = people.get(participant.person)
    const fault = person && officeFault(person, participant.office, meeting.date)
    if (fault) report(["participants", index, "office"], fault.rule, fault.remedy)
  }
}

/** Why the person cannot have sat there in that office, or null. */
function officeFault(person: RecordOf<"people">, officeId: string, date: string): { rule: string; remedy: string } | null {
  const office = person.offices.find(({ id }) => id === officeId)
  if (!office) {
    const held = person.offices.map(({ id }) => id)
    const near = nearest(officeId, held) ?? held[0]
    return {
      rule: `people/${person.id}.json lists no such office: ${held.join(", ") || "none"}`,
      remedy: near ? `Write ${JSON.stringify(near)} if that is meant, or add the office there.` : "Add the office there.",
    }
  }
  const early = office.from !== null && lastDay(date) < firstDay(office.from)
  const late = office.to !== null && firstDay(date) > lastDay(office.to)
  if (!early && !late) return null
  return {
    rule: `the office was not held that day: from ${office.from ?? "an unknown day"} to ${office.to ?? "an unknown day"}`,
    remedy: `Name the office held on ${date}, or correct the term in people/${person.id}.json.`,
  }
}

function seriesRules(series: RecordOf<"series">, report: Report): void {
  const measures = series.measures.map(({ id }) => id)
  for (const [index, { measure }] of series.points.entries()) {
    if (!measures.includes(measure)) report(["points", index, "measure"], `the series has no such measure: ${measures.join(", ")}`, `Write ${JSON.stringify(nearest(measure, measures) ?? measures[0])}, or add the measure.`)
  }
}

function overlaps(date: string, meeting: RecordOf<"meetings">): boolean {
  return firstDay(date) <= lastDay(meeting.endDate ?? meeting.date) && lastDay(date) >= firstDay(meeting.date)
}

function walkEvidence(value: unknown, path: Path, found: (source: string, path: Path) => void): void {
  if (value === null || typeof value !== "object") return
  if ("source" in value && "para" in value && typeof value.source === "string") found(value.source, [...path, "source"])
  for (const [key, entry] of Object.entries(value)) walkEvidence(entry, [...path, Array.isArray(value) ? Number(key) : key], found)
}
