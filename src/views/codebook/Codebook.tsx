import type { CodebookRecord } from "../../dataset/codebook.ts"
import type { CodebookWords } from "../../format/codebookWords.ts"
import { Headings } from "../../ui/Headings.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./Codebook.module.css"
import { CodebookRow } from "./CodebookRow.tsx"

interface CodebookProps {
  readonly records: readonly CodebookRecord[]
  readonly words: CodebookWords
}

/** Every field of every kind of record: meaning, unit, allowed values, example. */
export function Codebook({ records, words }: CodebookProps) {
  const { m } = useLanguage("all")
  return records.map(({ name, file, fields }) => (
    <section key={name} className={styles["record"]}>
      <h3 id={`codebook-${name}`}>{m.data.record[name]}</h3>
      <p>
        <code>{file}</code>
      </p>
      <div className={styles["frame"]} role="region" aria-labelledby={`codebook-${name}`} tabIndex={0}>
        <table className={styles["table"]}>
          <Headings columns={m.data.columns} />
          <tbody>
            {fields.map((field) => (
              <CodebookRow key={field.path} file={name} field={field} words={words} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ))
}
