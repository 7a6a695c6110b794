import type { CodebookRecord } from "../../dataset/codebook.ts"
import { codebookLabel } from "../../format/fieldWords.ts"
import { Headings } from "../../ui/Headings.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./Codebook.module.css"

/** Every field of every kind of record: meaning, unit, allowed values, example. */
export function Codebook({ records }: { readonly records: readonly CodebookRecord[] }) {
  const language = useLanguage()
  const { m } = language
  const { columns, optional } = m.data
  return records.map(({ name, file, fields }) => (
    <section key={name} className={styles["record"]}>
      <h3 id={`codebook-${name}`}>{m.data.record[name]}</h3>
      <p>
        <code>{file}</code>
      </p>
      <div className={styles["frame"]} role="region" aria-labelledby={`codebook-${name}`} tabIndex={0}>
        <table className={styles["table"]}>
          <Headings columns={columns} />
          <tbody>
            {fields.map((field) => (
              <tr key={field.path}>
                <th scope="row">
                  {codebookLabel(language, name, field.path)}
                  <code>{field.path}</code>
                </th>
                <td>{field.required ? field.type : `${field.type}, ${optional}`}</td>
                <td>
                  {field.meaning}
                  {field.unit && ` ${m.data.unit(field.unit)}`}
                  {field.allowed.length > 0 && (
                    <span className={styles["allowed"]}>{m.data.allowed(field.allowed)}</span>
                  )}
                </td>
                <td>{field.example && <code>{field.example}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ))
}
