import type { SeriesRow } from "../../summary/seriesRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"

interface ClaimRowProps extends Pick<SeriesRow, "unit" | "isMixed"> {
  readonly claim: SeriesRow["claims"][number]
}

/** One figure, what it covers, and who says so. */
export function ClaimRow({ claim, unit, isMixed }: ClaimRowProps) {
  const { m, text, date, number } = useLanguage()
  const links = useLinks()
  const figure = m.charts.figure(number(claim.value), unit)
  const notes = [claim.period, claim.note].flatMap((words) => (words === null ? [] : text(words)))
  return (
    <tr>
      <th scope="row">{claim.date === null ? claim.year : date(claim.date)}</th>
      {isMixed && (
        <td>
          <Prose of={claim.measure} />
        </td>
      )}
      <td data-numeric="">{claim.approximate ? m.charts.about(figure) : figure}</td>
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
