import * as z from "zod"
import { firstDay, lastDay } from "../partialDate.ts"
import type { Problem } from "../problem.ts"
import type { DatasetRecords, RecordOf } from "../records.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { type OpenFile, type Path, problemAt } from "./file.ts"
import { nearest } from "./nearest.ts"

/** Where each record was read, so that a fault can name its place. */
export type Files = { readonly [Name in CollectionName]: ReadonlyMap<string, OpenFile> }

type Report = (path: Path, rule: string, remedy: string) => void

/**
 * Rules that need more than one record: ids that must exist, offices, sides, sectors, dates that must agree.
 * Ids are looked for in every file, also in those whose shape is faulty.
 */
export function checkReferences(records: DatasetRecords, files: Files): readonly Problem[] {
  const problems: Problem[] = []
  for (const name of COLLECTION_NAMES) {
    for (const file of files[name].values()) {
      for (const { collection, id, path } of referencesIn(COLLECTIONS[name], file.raw, [])) {
        if (!files[collection].has(id)) problems.push(unknownId(file, path, collection, id, files[collection].keys()))
      }
    }
  }
  const report = (name: CollectionName, id: string): Report => {
    const file = files[name].get(id)
    return (path, rule, remedy) => void (file && problems.push(problemAt(file, path, rule, remedy)))
  }
  const sides = records.about.parties.map(({ code }) => code)
  const sectors = records.about.sectors.map(({ id }) => id)
  const people = new Map(records.people.map((person) => [person.id, person]))
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]))
  for (const item of records.items) itemRules(item, report("items", item.id), sides, sectors, meetings)
  for (const meeting of records.meetings) meetingRules(meeting, report("meetings", meeting.id), sides, people)
  for (const series of records.series) seriesRules(series, report("series", series.id))
  return problems
}

interface Reference {
  readonly collection: CollectionName
  readonly id: string
  readonly path: Path
}

/** Every id of another record in a value, found by walking the schema beside it; what has another shape is passed over. */
function* referencesIn(schema: unknown, value: unknown, path: Path): Generator<Reference> {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    yield* referencesIn(schema.unwrap(), value, path)
  } else if (schema instanceof z.ZodObject && typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(schema.shape)) yield* referencesIn(child, Reflect.get(value, key), [...path, key])
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* referencesIn(schema.element, entry, [...path, index])
  } else if (schema instanceof z.ZodString && typeof value === "string") {
    const collection = COLLECTION_NAMES.find((name) => name === schema.meta()?.["collection"])
    if (collection) yield { collection, id: value, path }
  }
}

function unknownId(file: OpenFile, path: Path, collection: CollectionName, id: string, ids: Iterable<string>): Problem {
  const near = nearest(id, ids)
  const remedy = near ? `Write ${JSON.stringify(near)} if that is meant` : "Correct the id"
  return problemAt(file, path, `no record of ${collection} has this id`, `${remedy}, or add data/${collection}/${id}.json.`)
}

function itemRules(
  item: RecordOf<"items">,
  report: Report,
  sides: readonly string[],
  sectors: readonly string[],
  meetings: ReadonlyMap<string, RecordOf<"meetings">>,
): void {
  if (!sectors.includes(item.sector)) {
    const near = nearest(item.sector, sectors)
    report(["sector"], `dataset.json has no sector of this id: ${sectors.join(", ")}`, near ? `Write ${JSON.stringify(near)}, or add the sector to dataset.json.` : "Choose a sector of dataset.json, or add one.")
  }
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
    if (seen.has(event.id)) report(["events", index, "id"], "another event of this item has the same id", "Give the event the next free number.")
    seen.add(event.id)
    if (event.stage === "transformed" && event.into === null) report(["events", index, "into"], "a transformed item names the item that it became", "Write the id of that item.")
    const before = item.events[index - 1]
    if (before && firstDay(before.date) > lastDay(event.date)) report(["events", index, "date"], `events stand in the order in which they happened, and the one before is of ${before.date}`, "Move the event, or correct one of the dates.")
  }
  for (const list of ["asks", "events"] as const) {
    for (const [index, { date, meeting: id }] of item[list].entries()) {
      const meeting = id === null ? undefined : meetings.get(id)
      if (meeting && !overlaps(date, meeting)) report([list, index, "date"], `the meeting it names was on ${meeting.date}${meeting.endDate ? ` to ${meeting.endDate}` : ""}`, "Correct the date or the meeting.")
    }
  }
}

function meetingRules(
  meeting: RecordOf<"meetings">,
  report: Report,
  sides: readonly string[],
  people: ReadonlyMap<string, RecordOf<"people">>,
): void {
  if (meeting.endDate !== null && lastDay(meeting.endDate) < firstDay(meeting.date)) {
    report(["endDate"], `the last day lies before the first, ${meeting.date}`, "Correct one of the two.")
  }
  for (const [index, participant] of meeting.participants.entries()) {
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
