import type { SourceRow } from "../../summary/sourceRows.ts"
import { CountCell } from "../../ui/CountCell.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"

/** One source: a row of the table, a card on a narrow screen. */
export function SourceCells({ row: { source, claims, sharing } }: { readonly row: SourceRow }) {
  const { m, date, language } = useLanguage()
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
        {source.description && (
          <p>
            <Prose of={source.description} />
          </p>
        )}
        {source.weak && (
          <p>
            <i>
              {words.weak} <Prose of={source.weak} />
            </i>
          </p>
        )}
      </th>
      <td data-column="kind">{m.vocabulary.sourceKind[source.kind]}</td>
      <td data-column="language">{language(source.language)}</td>
      <td data-column="published" data-line="">
        {source.published ? date(source.published) : <i>{words.undated}</i>}
      </td>
      <CountCell column="claims" count={claims} unit={words.claims(claims)} />
      <td data-column="origin">{sharing > 0 ? words.sharedWith(sharing) : words.alone}</td>
    </tr>
  )
}
