import { RECHECK_AFTER_DAYS } from "../../dataset/clocks.ts"
import type { CheckTally, DataHealth, HealthCheck } from "../../summary/dataHealth.ts"
import type { Tally } from "../../summary/tally.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import styles from "./health.module.css"

interface HealthSummaryProps {
  readonly tallies: readonly CheckTally[]
  readonly kinds: DataHealth["kinds"]
}

/** What every check found, with the way to its records; and what claims of each kind rest on. */
export function HealthSummary({ tallies, kinds }: HealthSummaryProps) {
  const { m, number } = useLanguage("all")
  const words = m.health
  const checks = words.checks(RECHECK_AFTER_DAYS)
  const count = ({ found, of }: Tally) => words.count(number(found), number(of))
  return (
    <>
      <div className={styles["summary"]}>
        <PlainTable label={words.summary} columns={words.summaryColumns}>
          {tallies.map(({ check, found, of }) => (
            <PlainRow key={check}>
              <th scope="row">
                <a href={`#${sectionOf(check)}`}>{checks[check].title}</a>
              </th>
              <td>{words.counted(number(found), number(of), checks[check].of)}</td>
            </PlainRow>
          ))}
        </PlainTable>
      </div>
      <section className={styles["section"]} aria-labelledby="health-kinds">
        <h2 id="health-kinds">{words.kinds}</h2>
        <PlainTable label={words.kindTable} columns={words.kindColumns}>
          {kinds.map(({ kind, unsupported, oneOrigin, noParagraph }) => (
            <PlainRow key={kind}>
              <th scope="row">{words.kind[kind]}</th>
              <td>{count(unsupported)}</td>
              <td>{oneOrigin === null ? words.oneEach : count(oneOrigin)}</td>
              <td>{count(noParagraph)}</td>
            </PlainRow>
          ))}
        </PlainTable>
      </section>
    </>
  )
}

/** The section that lists what the check found; both languages are listed in one. */
function sectionOf(check: HealthCheck): string {
  return check === "ko" || check === "es" ? "translations" : check
}
