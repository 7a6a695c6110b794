import { useMemo } from "react"
import { otherForms } from "../../format/nameForms.ts"
import type { PersonRow } from "../../summary/actorRows.ts"
import { PersonLink } from "../../ui/ActorLink.tsx"
import { CountCell } from "../../ui/CountCell.tsx"
import { useLanguage } from "../../ui/language.ts"
import type { SortColumn } from "../../ui/sortRows.ts"
import { SortTable } from "../../ui/SortTable.tsx"
import { OriginalName } from "./OriginalName.tsx"
import { SeenCells } from "./SeenCells.tsx"

/** More than there are people: none waits behind a button. */
const STEP = 500
/** Those who sat at most meetings first, until the reader chooses. */
const START = { id: "meetings", descending: true }

interface PersonTableProps {
  readonly rows: readonly PersonRow[]
  /** The side of a country in words. */
  readonly sideOf: (country: string | null) => string
}

/** People as a table to sort; a list of cards on a narrow screen. */
export function PersonTable({ rows, sideOf }: PersonTableProps) {
  const { m, text, name, locale } = useLanguage()
  const words = m.actors
  const labels = words.columns
  const columns = useMemo(
    (): readonly SortColumn<PersonRow>[] => [
      { id: "name", label: labels.name, by: ({ person }) => name(person.names), order: "words" },
      {
        id: "original",
        label: labels.original,
        by: ({ person }) => otherForms(person.names, locale, person.country)[0]?.name ?? null,
        order: "words",
      },
      { id: "side", label: labels.side, by: ({ person }) => sideOf(person.country), order: "words" },
      {
        id: "office",
        label: labels.office,
        by: ({ offices }) => (offices[0] ? text(offices[0]) : null),
        order: "words",
      },
      {
        id: "meetings",
        label: labels.meetings,
        by: ({ meetings }) => meetings,
        order: "values",
        isCount: true,
      },
      { id: "items", label: labels.items, by: ({ items }) => items, order: "values", isCount: true },
      { id: "first", label: labels.first, by: ({ first }) => first, order: "values" },
      { id: "last", label: labels.last, by: ({ last }) => last, order: "values" },
    ],
    [labels, name, text, locale, sideOf],
  )
  if (rows.length === 0) return <p>{words.nobody}</p>
  return (
    <SortTable
      caption={m.shell.pages.people}
      rows={rows}
      columns={columns}
      start={START}
      step={STEP}
      words={{ shown: words.shown, more: words.more, all: words.rest }}
      render={({ person, offices, meetings, items, first, last }) => (
        <tr key={person.id}>
          <th scope="row" data-column="name">
            <PersonLink person={person} />
          </th>
          <OriginalName names={person.names} country={person.country} />
          <td data-column="side">{sideOf(person.country)}</td>
          <td data-column="office">{offices.map(text).join("; ")}</td>
          <CountCell column="meetings" count={meetings} unit={words.meetings(meetings)} />
          <CountCell column="items" count={items} unit={words.items(items)} />
          <SeenCells first={first} last={last} />
        </tr>
      )}
    />
  )
}
