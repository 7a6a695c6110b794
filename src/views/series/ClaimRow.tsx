import { claimFigure } from "../../format/claimFigure.ts"
import type { SeriesRow } from "../../summary/seriesRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"

interface ClaimRowProps extends Pick<SeriesRow, "unit" | "isMixed"> {
  readonly claim: SeriesRow["claims"][number]
}

/** One figure, what it covers, and who says so. */
export function ClaimRow({ claim, unit, isMixed }: ClaimRowProps) {
  const language = useLanguage()
  const { m, text, date } = language
  const links = useLinks()
  const notes = [claim.period, claim.note].flatMap((words) => (words === null ? [] : text(words)))
  return (
    <tr>
      <th scope="row">{claim.date === null ? claim.year : date(claim.date)}</th>
      {isMixed && (
        <td>
          <Prose of={claim.measure} />
        </td>
      )}
      <td data-numeric="">{claimFigure(claim, unit, language)}</td>
      <td>{[...notes, ...(claim.weak === null ? [] : [m.frame.weak])].join("; ")}</td>
      <td>
        <ul>
          {claim.sources.map(({ id, publisher }) => (
            <li key={id}>
              <a href={links.source(id)}>{publisher}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
