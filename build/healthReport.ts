import { RECHECK_AFTER_DAYS } from "../src/dataset/clocks.ts"
import { lastDay } from "../src/dataset/partialDate.ts"
import type { Dataset } from "../src/dataset/records.ts"
import type { Language } from "../src/format/language.ts"
import { checkTallies, dataHealth } from "../src/summary/dataHealth.ts"

/** The figures of the page of data health as lines of text, checks counted to the day of the release. */
export function healthReport(dataset: Dataset, { m, date, number }: Language<"all">): readonly string[] {
  const health = dataHealth(dataset, lastDay(dataset.about.released))
  const checks = m.health.checks(RECHECK_AFTER_DAYS)
  return [
    m.health.printed(date(health.today)),
    ...checkTallies(health).map(({ check, found, of }) =>
      m.health.line(checks[check].title, m.health.counted(number(found), number(of), checks[check].of)),
    ),
  ]
}
