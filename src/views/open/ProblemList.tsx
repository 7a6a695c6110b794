import { useMemo, useState } from "react"
import type { SaidProblem } from "../../format/problemWords.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import styles from "./open.module.css"

interface ProblemListProps {
  readonly problems: readonly SaidProblem[]
  /** How many there are in all, of which `problems` may be the first. */
  readonly count: number
  /** What a field is called where it is a column of a table. */
  readonly columnName: (field: string) => string
  /** Whether a line is a row of a table. */
  readonly isTable: boolean
}

/** Problems drawn at first and with each step. */
const STEP = 50
/** Rules to choose from: the most frequent. */
const MOST_RULES = 40

/** What is wrong, to be narrowed by words and by rule. */
export function ProblemList({ problems, count, columnName, isTable }: ProblemListProps) {
  const { m, number } = useLanguage("all")
  const words = m.own.problems
  const [sought, setSought] = useState("")
  const [rule, setRule] = useState("")
  const [limit, setLimit] = useState(STEP)
  const rules = useMemo(() => rulesOf(problems), [problems])
  const found = useMemo(() => {
    const parts = sought.toLowerCase().split(/\s+/).filter(Boolean)
    return problems.filter(
      (problem) =>
        (rule === "" || problem.rule === rule) && parts.every((part) => textOf(problem).includes(part)),
    )
  }, [problems, sought, rule])
  const shown = found.slice(0, limit)
  const place = ({ file, line }: SaidProblem) =>
    isTable && line !== null ? words.row(String(line)) : line === null ? file : `${file}:${line}`
  return (
    <section className={styles["problems"]}>
      <h3>{words.title(number(count))}</h3>
      <div className={styles["filters"]}>
        <label>
          {words.words}
          <input
            type="search"
            className={controls["field"]}
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </label>
        <label>
          {words.rule}
          <select
            className={controls["field"]}
            value={rule}
            onChange={({ currentTarget }) => setRule(currentTarget.value)}
          >
            <option value="">{words.anyRule(number(problems.length))}</option>
            {rules.map(([text, times]) => (
              <option key={text} value={text}>
                {`${text} (${number(times)})`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">
        {found.length === 0 ? words.none : words.shown(number(shown.length), number(found.length))}
      </p>
      {found.length > 0 && (
        <PlainTable label={words.title(number(count))} columns={words.columns}>
          {shown.map((problem, index) => (
            <PlainRow key={index}>
              <th scope="row">{place(problem)}</th>
              <td>{problem.record}</td>
              <td>{columnName(problem.field)}</td>
              <td>
                <code>{problem.value}</code>
              </td>
              <td lang={problem.lang}>{problem.rule}</td>
              <td lang={problem.lang}>{problem.remedy}</td>
            </PlainRow>
          ))}
        </PlainTable>
      )}
      {found.length > limit && (
        <button type="button" className={controls["quiet"]} onClick={() => setLimit(limit + STEP)}>
          {words.more(number(Math.min(STEP, found.length - limit)))}
        </button>
      )}
      {problems.length < count && <p className={styles["note"]}>{words.cut(number(problems.length))}</p>}
    </section>
  )
}

function rulesOf(problems: readonly SaidProblem[]): readonly (readonly [rule: string, times: number])[] {
  const times = new Map<string, number>()
  for (const { rule } of problems) times.set(rule, (times.get(rule) ?? 0) + 1)
  return [...times].toSorted(([, a], [, b]) => b - a).slice(0, MOST_RULES)
}

const textOf = ({ file, line, record, field, value, rule, remedy }: SaidProblem): string =>
  [file, line, record, field, value, rule, remedy].join(" ").toLowerCase()
