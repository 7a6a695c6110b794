import { changeWords } from "../../format/changeWords.ts"
import type { LoggedChange } from "../../summary/changeLog.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainTable } from "../../ui/PlainTable.tsx"
import styles from "./changes.module.css"

/** What changed in one record: each field as it was and as it is. */
export function FieldChanges({ change }: { readonly change: LoggedChange }) {
  const language = useLanguage()
  const { m, text } = language
  return (
    <PlainTable label={m.changes.table(text(change.title))} columns={m.changes.columns}>
      {change.fields.map((entry) => {
        const { field, before, after } = changeWords(entry, language)
        return (
          <tr key={field}>
            <th scope="row" className={styles["field"]}>
              {field}
            </th>
            <td>{before === "" ? <i>{m.changes.absent}</i> : <del>{before}</del>}</td>
            <td>{after === "" ? <i>{m.changes.absent}</i> : <ins>{after}</ins>}</td>
          </tr>
        )
      })}
    </PlainTable>
  )
}
