import { highestRung, mayReach } from "../acts.ts"
import { datesDiffer } from "../differ.ts"
import { firstDay, lastDay } from "../partialDate.ts"
import type { RecordOf } from "../records.ts"
import type { AboutRecord } from "../schema/about.ts"
import { worded, type Worded } from "../worded.ts"
import type { Path } from "./fieldName.ts"
import { nearest } from "./nearest.ts"

/** Says what is wrong at a place in the record at hand. */
export type Report = (path: Path, rule: Worded, remedy: Worded) => void

/** Sector, sides, order of events, and agreement with the meetings that are named. */
export function itemRules(
  item: RecordOf<"items">,
  report: Report,
  { parties, sectors: known, coverage }: AboutRecord,
  meetings: ReadonlyMap<string, RecordOf<"meetings">>,
): void {
  const sides = parties.map(({ code }) => code)
  const sectors = known.map(({ id }) => id)
  if (!sectors.includes(item.sector)) {
    const near = nearest(item.sector, sectors)
    report(
      ["sector"],
      worded`dataset.json has no sector of this id: ${sectors.join(", ")}`,
      near
        ? worded`Write ${JSON.stringify(near)}, or add the sector to dataset.json.`
        : worded`Choose a sector of dataset.json, or add one.`,
    )
  }
  const isSide = (side: string, path: Path) => {
    if (side !== "both" && !sides.includes(side))
      report(
        path,
        worded`this is no party of the dataset: ${sides.join(", ")}`,
        worded`Write one of the parties, or both.`,
      )
  }
  isSide(item.initiator, ["initiator"])
  for (const [index, { by, to }] of item.asks.entries()) {
    isSide(by, ["asks", index, "by"])
    isSide(to, ["asks", index, "to"])
  }
  const seen = new Set<string>()
  for (const [index, event] of item.events.entries()) {
    if (seen.has(event.id))
      report(
        ["events", index, "id"],
        worded`another event of this item has the same id`,
        worded`Give the event the next free number.`,
      )
    seen.add(event.id)
    if (item.kind !== "promise" && event.stage !== "mention")
      report(
        ["events", index, "stage"],
        worded`an item of the kind ${item.kind} is no promise, and its events reach no stage`,
        worded`Write "mention", or make the item a promise.`,
      )
    else if (!mayReach(event.act, item.instrument, event.stage)) {
      const highest = highestRung(event.act, item.instrument)
      report(
        ["events", index, "stage"],
        highest === null
          ? worded`an event of the act ${event.act} reaches no rung of the ladder`
          : worded`an event of the act ${event.act} carries an item of the instrument ${item.instrument} to ${highest} at most`,
        worded`Write ${JSON.stringify(highest ?? "mention")}, or name the act that the evidence shows.`,
      )
    }
    if (event.stage === "transformed" && event.into === null)
      report(
        ["events", index, "into"],
        worded`a transformed item names the item that it became`,
        worded`Write the id of that item.`,
      )
    if (lastDay(event.date) > coverage.until)
      report(
        ["events", index, "date"],
        worded`sources were searched until ${coverage.until}: nothing later can be known to have happened`,
        worded`Date the event by when it was announced, write the day or month, or move coverage.until in dataset.json.`,
      )
    const before = item.events[index - 1]
    if (before && firstDay(before.date) > lastDay(event.date))
      report(
        ["events", index, "date"],
        worded`events stand in the order in which they happened, and the one before is of ${before.date}`,
        worded`Move the event, or correct one of the dates.`,
      )
  }
  for (const list of ["asks", "events"] as const) {
    for (const [index, { date, meeting: id }] of item[list].entries()) {
      const meeting = id === null ? undefined : meetings.get(id)
      if (meeting && !overlaps(date, meeting))
        report(
          [list, index, "date"],
          meeting.endDate
            ? worded`the meeting it names was on ${meeting.date} to ${meeting.endDate}`
            : worded`the meeting it names was on ${meeting.date}`,
          worded`Correct the date or the meeting.`,
        )
    }
  }
}

/** Sides, order of the days, and offices held that day. */
export function meetingRules(
  meeting: RecordOf<"meetings">,
  report: Report,
  sides: readonly string[],
  people: ReadonlyMap<string, RecordOf<"people">>,
): void {
  if (meeting.endDate !== null && lastDay(meeting.endDate) < firstDay(meeting.date)) {
    report(
      ["endDate"],
      worded`the last day lies before the first, ${meeting.date}`,
      worded`Correct one of the two.`,
    )
  }
  for (const [index, participant] of meeting.participants.entries()) {
    if (!sides.includes(participant.side))
      report(
        ["participants", index, "side"],
        worded`this is no party of the dataset: ${sides.join(", ")}`,
        worded`Write one of the parties.`,
      )
    const person = people.get(participant.person)
    const fault = person && officeFault(person, participant.office, meeting.date)
    if (fault) report(["participants", index, "office"], fault.rule, fault.remedy)
  }
}

/** Why the person cannot have sat there in that office, or null. */
function officeFault(
  person: RecordOf<"people">,
  officeId: string,
  date: string,
): { rule: Worded; remedy: Worded } | null {
  const office = person.offices.find(({ id }) => id === officeId)
  if (!office) {
    const held = person.offices.map(({ id }) => id)
    const near = nearest(officeId, held) ?? held[0]
    return {
      rule:
        held.length > 0
          ? worded`people/${person.id}.json lists no such office: ${held.join(", ")}`
          : worded`people/${person.id}.json lists no office`,
      remedy: near
        ? worded`Write ${JSON.stringify(near)} if that is meant, or add the office there.`
        : worded`Add the office there.`,
    }
  }
  const early = office.from !== null && lastDay(date) < firstDay(office.from)
  const late = office.to !== null && firstDay(date) > lastDay(office.to)
  if (!early && !late) return null
  return {
    rule: termOf(office),
    remedy: worded`Name the office held on ${date}, or correct the term in people/${person.id}.json.`,
  }
}

/** When the office was held, of which at least one end is known. */
function termOf({ from, to }: RecordOf<"people">["offices"][number]): Worded {
  if (from === null) return worded`the office was not held that day: from an unknown day to ${to ?? ""}`
  if (to === null) return worded`the office was not held that day: from ${from} to an unknown day`
  return worded`the office was not held that day: from ${from} to ${to}`
}

/** Dates that an open disagreement sets against each other do contradict each other. */
export function disagreementRules({ claims, resolved }: RecordOf<"disagreements">, report: Report): void {
  const dated = claims.flatMap((claim) => claim.dated ?? [])
  const differ = dated.some((one) => dated.some((other) => datesDiffer(one, other)))
  if (resolved === null && dated.length > 1 && !differ)
    report(
      ["claims"],
      worded`the dates of these claims do not contradict each other: another stage, a vaguer date, or one day between Lima and Seoul`,
      worded`Say in resolved why the conflict is only apparent, or correct the dates.`,
    )
}

/** Every point is of a measure of the series. */
export function seriesRules(series: RecordOf<"series">, report: Report): void {
  const measures = series.measures.map(({ id }) => id)
  for (const [index, { measure }] of series.points.entries()) {
    if (!measures.includes(measure))
      report(
        ["points", index, "measure"],
        worded`the series has no such measure: ${measures.join(", ")}`,
        worded`Write ${JSON.stringify(nearest(measure, measures) ?? measures[0] ?? "")}, or add the measure.`,
      )
  }
}

function overlaps(date: string, meeting: RecordOf<"meetings">): boolean {
  return firstDay(date) <= lastDay(meeting.endDate ?? meeting.date) && lastDay(date) >= firstDay(meeting.date)
}
