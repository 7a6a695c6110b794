import type { CodebookField, CodebookRecord } from "../../dataset/codebook.ts"
import type { CodebookWords } from "../../format/codebookWords.ts"
import { codebookLabel, codebookValue } from "../../format/codebookLabels.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./Codebook.module.css"

interface CodebookRowProps {
  readonly file: CodebookRecord["name"]
  readonly field: CodebookField
  readonly words: CodebookWords
}

/** One field: what it is called, in words and in the data, what it holds and means. */
export function CodebookRow({ file, field, words }: CodebookRowProps) {
  const language = useLanguage("all")
  const { m } = language
  const { path, required, allowed, example } = field
  const type = words.type[field.type] ?? field.type
  const unit = field.unit && (words.unit[field.unit] ?? field.unit)
  return (
    <tr>
      <th scope="row">
        {codebookLabel(language, file, path)}
        <code>{path}</code>
      </th>
      <td>{required ? type : `${type}, ${m.data.optional}`}</td>
      <td>
        {words.meaning[field.meaning] ?? field.meaning}
        {unit && ` ${m.data.unit(unit)}`}
        {allowed.length > 0 && (
          <span className={styles["allowed"]}>
            {m.data.allowed(allowed.map((value) => codebookValue(language, file, path, value)))}
          </span>
        )}
      </td>
      <td>{example && <code>{example}</code>}</td>
    </tr>
  )
}
