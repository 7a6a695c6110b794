import type { SourceRow } from "../../summary/sourceRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import styles from "./SourceTable.module.css"

/** One source: a row of the table, a card on a narrow screen. */
export function SourceCells({ row: { source, claims, sharing } }: { readonly row: SourceRow }) {
  const { m, text, date, language, number } = useLanguage()
  const links = useLinks()
  const words = m.sources
  return (
    <tr>
      <th scope="row" data-column="source">
        <a href={links.source(source.id)}>
          <b>{source.publisher}</b>{" "}
          {source.title !== null && <span lang={source.language}>{source.title}</span>}
          {source.title === null && source.description === null && <i>{words.noTitle}</i>}
        </a>
        {source.description && <p>{text(source.description)}</p>}
        {source.weak && (
          <p className={styles["weak"]}>
            {words.weak} {text(source.weak)}
          </p>
        )}
      </th>
      <td data-column="kind">{m.vocabulary.sourceKind[source.kind]}</td>
      <td data-column="language">{language(source.language)}</td>
      <td data-column="published">{source.published ? date(source.published) : <i>{words.undated}</i>}</td>
      <td data-column="claims">
        {number(claims)}
        <span className={styles["unit"]}> {words.claims(claims)}</span>
      </td>
      <td data-column="origin">{sharing > 0 ? words.sharedWith(sharing) : words.alone}</td>
    </tr>
  )
}
