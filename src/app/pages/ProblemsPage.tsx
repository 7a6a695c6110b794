import type { Problem } from "../../dataset/problem.ts"
import { Headings } from "../../ui/Headings.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./pages.module.css"

/** Faulty data, in development: every problem with its place, its rule and what to do. */
export function ProblemsPage({ problems }: { readonly problems: readonly Problem[] }) {
  const { m } = useLanguage("all")
  const { title, text, columns } = m.problems
  return (
    <main className={styles["alone"]}>
      <h1>{title(problems.length)}</h1>
      <p>{text}</p>
      <div className={styles["frame"]}>
        <table className={styles["table"]}>
          <Headings columns={columns} />
          <tbody>
            {problems.map(({ file, line, record, field, value, rule, remedy }, index) => (
              <tr key={index}>
                <th scope="row">
                  data/{file}
                  {line === null ? "" : `:${line}`}
                </th>
                <td>{record}</td>
                <td>
                  <code>{field}</code>
                </td>
                <td>
                  <code>{value}</code>
                </td>
                <td>{rule}</td>
                <td>{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  )
}
