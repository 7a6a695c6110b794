import { useMemo } from "react"
import { otherForms } from "../../format/nameForms.ts"
import type { OrganisationRow } from "../../summary/actorRows.ts"
import { OrganisationLink } from "../../ui/ActorLink.tsx"
import { CountCell } from "../../ui/CountCell.tsx"
import { useLanguage } from "../../ui/language.ts"
import type { SortColumn } from "../../ui/sortRows.ts"
import { SortTable } from "../../ui/SortTable.tsx"
import { OriginalName } from "./OriginalName.tsx"
import { SeenCells } from "./SeenCells.tsx"

/** More than there are organisations: none waits behind a button. */
const STEP = 500
/** Those that take part in most items first, until the reader chooses. */
const START = { id: "items", descending: true }

interface OrganisationTableProps {
  readonly rows: readonly OrganisationRow[]
  /** The side of a country in words. */
  readonly sideOf: (country: string | null) => string
}

/** Organisations as a table to sort; a list of cards on a narrow screen. */
export function OrganisationTable({ rows, sideOf }: OrganisationTableProps) {
  const { m, name, text, locale } = useLanguage()
  const words = m.actors
  const labels = words.columns
  const kinds = m.vocabulary.organisationKind
  const columns = useMemo(
    (): readonly SortColumn<OrganisationRow>[] => [
      { id: "name", label: labels.name, by: ({ organisation }) => name(organisation.names), order: "words" },
      {
        id: "original",
        label: labels.original,
        by: ({ organisation: { names, country } }) => otherForms(names, locale, country)[0]?.name ?? null,
        order: "words",
      },
      {
        id: "side",
        label: labels.side,
        by: ({ organisation }) => sideOf(organisation.country),
        order: "words",
      },
      { id: "kind", label: labels.kind, by: ({ organisation }) => kinds[organisation.kind], order: "words" },
      {
        id: "meetings",
        label: labels.meetings,
        by: ({ meetings }) => meetings,
        order: "values",
        isCount: true,
      },
      { id: "items", label: labels.items, by: ({ items }) => items, order: "values", isCount: true },
      { id: "first", label: labels.firstEvent, by: ({ first }) => first, order: "values" },
      { id: "last", label: labels.lastEvent, by: ({ last }) => last, order: "values" },
    ],
    [labels, kinds, name, locale, sideOf],
  )
  if (rows.length === 0) return <p>{words.none}</p>
  return (
    <SortTable
      caption={m.shell.pages.organisations}
      rows={rows}
      columns={columns}
      start={START}
      step={STEP}
      words={{ shown: words.shown, more: words.more, all: words.rest }}
      render={({ organisation, meetings, items, first, last }) => (
        <tr key={organisation.id}>
          <th scope="row" data-column="name">
            <OrganisationLink organisation={organisation} />
            {organisation.short !== null && !name(organisation.names).includes(text(organisation.short)) && (
              <>
                {" "}
                <small>{text(organisation.short)}</small>
              </>
            )}
          </th>
          <OriginalName names={organisation.names} country={organisation.country} />
          <td data-column="side">{sideOf(organisation.country)}</td>
          <td data-column="kind">{kinds[organisation.kind]}</td>
          <CountCell column="meetings" count={meetings} unit={words.meetings(meetings)} />
          <CountCell column="items" count={items} unit={words.items(items)} />
          <SeenCells first={first} last={last} />
        </tr>
      )}
    />
  )
}
