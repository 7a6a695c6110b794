import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { COLLECTION_NAMES, type CollectionName } from "../schema/collections.ts"
import { worded } from "../worded.ts"
import { type OpenFile, problemAt } from "./file.ts"
import { aboutOnce, itemOnce, meetingOnce, personOnce, seriesOnce } from "./onceRules.ts"
import { disagreementRules, itemRules, meetingRules, type Report, seriesRules } from "./rules.ts"

/** Holds each record of the right shape against what no shape can say, and against the records that it names. */
export function checkRecords(
  records: DatasetRecords,
  fileOf: (name: CollectionName | "about", id: string) => OpenFile | undefined,
): readonly Problem[] {
  const problems: Problem[] = []
  const reportOn = (name: CollectionName | "about", id: string): Report => {
    const file = fileOf(name, id)
    return (path, rule, remedy) => void (file && problems.push(problemAt(file, path, rule, remedy)))
  }
  const sides = records.about.parties.map(({ code }) => code)
  const people = new Map(records.people.map((person) => [person.id, person]))
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]))
  aboutOnce(records.about, reportOn("about", records.about.id))
  for (const item of records.items) {
    const report = reportOn("items", item.id)
    itemRules(item, report, records.about, meetings)
    itemOnce(item, report)
  }
  for (const meeting of records.meetings) {
    const report = reportOn("meetings", meeting.id)
    meetingRules(meeting, report, sides, people)
    meetingOnce(meeting, report)
  }
  for (const person of records.people) personOnce(person, reportOn("people", person.id))
  for (const disagreement of records.disagreements)
    disagreementRules(disagreement, reportOn("disagreements", disagreement.id))
  for (const series of records.series) {
    const report = reportOn("series", series.id)
    seriesRules(series, report)
    seriesOnce(series, report)
  }
  for (const name of COLLECTION_NAMES) checkAliases(name, records[name], reportOn)
  return problems
}

/** No record keeps an earlier id that leads to another one. */
function checkAliases(
  name: CollectionName,
  records: readonly { readonly id: string; readonly aliases?: readonly string[] }[],
  reportOn: (name: CollectionName, id: string) => Report,
): void {
  const ids = new Set(records.map(({ id }) => id))
  for (const { id, aliases = [] } of records)
    for (const [index, alias] of aliases.entries())
      if (ids.has(alias))
        reportOn(name, id)(
          ["aliases", index],
          worded`a record has this id, and its address leads there: ${name}/${alias}.json`,
          worded`Remove the earlier id, or join the two records.`,
        )
}
