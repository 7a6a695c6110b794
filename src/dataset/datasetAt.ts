import { asksUntil } from "./asks.ts"
import { evidenceOf } from "./evidence.ts"
import { withMaps } from "./link.ts"
import { lastDay, type PartialDate } from "./partialDate.ts"
import type { Amount, Dataset, Disagreement, Evidence, Item, Person, Point } from "./records.ts"
import { eventsUntil } from "./stage.ts"

/**
 * The dataset as it stood on that day: what had happened by then, as the sources tell it today. Meetings, events, asks,
 * sums and figures of later days are gone, and with them the items of which nothing had happened yet. Own prose written
 * with hindsight gives way to the last event; titles and parties stay today's.
 */
export function datasetAt(dataset: Dataset, day: string): Dataset {
  if (day >= dataset.about.coverage.until) return dataset
  const isPast = isBy(day)
  const meetings = dataset.meetings.filter(({ date, endDate }) => isPast(endDate ?? date))
  const seen = new Set(meetings.flatMap(participantsOf))
  const later = new Set(dataset.meetings.flatMap(participantsOf).filter((id) => !seen.has(id)))
  const items = dataset.items
    .map((item) => itemAt(item, day, later))
    .filter(({ events, asks }) => events.length + asks.length > 0)
  const kept = new Set(items.map(({ id }) => id))
  const parties = new Set(items.flatMap(({ organisations }) => organisations))
  const series = dataset.series.map((one) => ({ ...one, points: one.points.filter(isPoint(day)) }))
  const disagreements = dataset.disagreements.flatMap((one) => disagreementAt(one, day, kept))
  const named = new Set([...seen, ...items.flatMap((item) => item.people)])
  const people = dataset.people
    .filter(({ id, offices }) => named.has(id) || offices.some(({ from }) => from !== null && isPast(from)))
    .map((person) => ({ ...person, offices: person.offices.filter(isKnownOffice(dataset, person, day)) }))
  const cited = new Set(
    [
      ...items.flatMap(evidenceOf),
      ...meetings.flatMap(({ evidence }) => evidence),
      ...people.flatMap(({ offices }) => offices.flatMap(({ evidence }) => evidence ?? [])),
      ...series.flatMap(({ points }) => points.flatMap(({ evidence }) => evidence)),
      ...disagreements.flatMap(({ claims }) => claims),
    ].map(({ source }) => source),
  )
  return withMaps({
    ...dataset,
    meetings: meetings.map((meeting) => ({
      ...meeting,
      alsoRaised: meeting.alsoRaised.filter((id) => kept.has(id)),
    })),
    items: items.map((item) => ({ ...item, related: item.related.filter(({ id }) => kept.has(id)) })),
    sources: dataset.sources.filter((source) => cited.has(source)),
    people,
    organisations: dataset.organisations.filter(({ id }) => parties.has(id)),
    series,
    disagreements,
  })
}

/** Whether a date has surely passed by that day. */
const isBy =
  (day: string) =>
  (date: PartialDate): boolean =>
    lastDay(date) <= day

/** Whether a report could be read on that day; an undated one could. */
function isPrinted(day: string) {
  return ({ source }: Evidence) => source.published === null || isBy(day)(source.published)
}

function itemAt(item: Item, day: string, later: ReadonlySet<string>): Item {
  const events = eventsUntil(item, day)
  const asks = asksUntil(item, day)
  return {
    ...item,
    summary: events.at(-1)?.what ?? asks.at(-1)?.about ?? item.title,
    people: item.people.filter((id) => !later.has(id)),
    asks,
    events,
    amounts: item.amounts.filter(isKnownAmount(day)),
    notes: null,
    notesEvidence: [],
  }
}

function isKnownAmount(day: string) {
  return ({ asOf, evidence }: Amount) => (asOf === null || isBy(day)(asOf)) && evidence.some(isPrinted(day))
}

function isPoint(day: string) {
  return ({ year, date, evidence }: Point) => isBy(day)(date ?? String(year)) && evidence.some(isPrinted(day))
}

function disagreementAt(
  disagreement: Disagreement,
  day: string,
  items: ReadonlySet<string>,
): readonly Disagreement[] {
  const claims = disagreement.claims.filter(isPrinted(day))
  const isOfKnown = disagreement.items.length === 0 || disagreement.items.some((id) => items.has(id))
  // Of claims that all bear no date nobody can say when they began to differ.
  const isDated = claims.some(({ source }) => source.published !== null)
  if (!isOfKnown || !isDated) return []
  if (claims.length === disagreement.claims.length) return [disagreement]
  // What was said of all the claims together was not yet known.
  return claims.length > 1 && disagreement.resolved === null ? [{ ...disagreement, claims, note: null }] : []
}

/** Offices that began by that day, or in which somebody was seen by then; one without a first day, whose holder was never seen at a meeting, has no date. */
function isKnownOffice(dataset: Dataset, { id: person }: Person, day: string) {
  return ({ id: office, from }: Person["offices"][number]) => {
    if (from !== null && isBy(day)(from)) return true
    const seen = dataset.meetings.filter(({ participants }) =>
      participants.some((one) => one.person === person && one.office === office),
    )
    return (from === null && seen.length === 0) || seen.some(({ date }) => isBy(day)(date))
  }
}

function participantsOf({ participants }: Dataset["meetings"][number]): readonly string[] {
  return participants.map(({ person }) => person)
}
