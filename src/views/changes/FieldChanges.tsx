import { changeWords } from "../../format/changeWords.ts"
import type { RecordNames } from "../../format/recordNames.ts"
import { shortenBoth } from "../../format/shorten.ts"
import type { LoggedChange } from "../../summary/changeLog.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import styles from "./changes.module.css"
import { SideWords } from "./SideWords.tsx"

interface FieldChangesProps {
  readonly change: LoggedChange
  readonly names: RecordNames
}

/** What changed in one record: each field or entry in words, as it was and as it is. */
export function FieldChanges({ change, names }: FieldChangesProps) {
  const language = useLanguage("all")
  const { m, text } = language
  return (
    <PlainTable label={m.changes.table(text(change.title))} columns={m.changes.columns}>
      {change.fields.map((entry) => {
        const { what, path, before, after, wording } = changeWords(change, entry, language, names)
        const [shortBefore, shortAfter] = shortenBoth(before ?? "", after ?? "")
        return (
          <PlainRow key={path}>
            <th scope="row" className={styles["field"]}>
              {what}
              <small>
                <code>{path}</code>
              </small>
            </th>
            <td>
              <SideWords as="del" whole={before} short={shortBefore} wording={wording} />
            </td>
            <td>
              <SideWords as="ins" whole={after} short={shortAfter} wording={wording} />
            </td>
          </PlainRow>
        )
      })}
    </PlainTable>
  )
}
