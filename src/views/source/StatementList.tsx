import type { StatementGroup } from "../../summary/sourceDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { RecordHeading } from "./RecordHeading.tsx"
import styles from "./SourceArticle.module.css"
import { StatementText } from "./StatementText.tsx"

interface StatementListProps {
  readonly group: StatementGroup
  readonly sideNames: ReadonlyMap<string, string>
}

/** What the source says of one record, statement by statement, each with its paragraphs. */
export function StatementList({ group: { statements }, sideNames }: StatementListProps) {
  const { m } = useLanguage()
  const first = statements[0]
  if (!first) return null
  return (
    <section className={styles["group"]}>
      <RecordHeading subject={first.subject} />
      <ul>
        {statements.map(({ subject, paras }, index) => (
          <li key={index} className={styles["statement"]}>
            <span className={styles["kind"]}>{m.sources.subject[subject.kind]}</span>
            <div>
              <StatementText subject={subject} sideNames={sideNames} />
              {paras.length > 0 && <span className={styles["paras"]}> {m.sources.paras(paras)}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
