import type { ReactNode } from "react"
import type { PartialDate } from "../../dataset/partialDate.ts"
import type { Organisation } from "../../dataset/records.ts"
import { otherForms } from "../../format/nameForms.ts"
import { CountCell } from "../../ui/CountCell.tsx"
import { useLanguage } from "../../ui/language.ts"
import type { SortColumn, Sorting } from "../../ui/sortRows.ts"
import { SortTable } from "../../ui/SortTable.tsx"
import { OriginalName } from "./OriginalName.tsx"
import { SeenCells } from "./SeenCells.tsx"

/** More than there are people or organisations: none waits behind a button. */
const STEP = 500

interface ActorRow {
  readonly meetings: number
  readonly items: number
  readonly first: PartialDate | null
  readonly last: PartialDate | null
}
type Actor = Pick<Organisation, "id" | "names" | "country">
type SharedColumn = "name" | "original" | "side" | "meetings" | "items" | "first" | "last"

export interface ActorTableProps<Row extends ActorRow, Own extends string> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly sorting: Sorting<SharedColumn | Own>
  readonly onSort: (sorting: Sorting<SharedColumn | Own>) => void
  /** The side of a country in words. */
  readonly sideOf: (country: string | null) => string
  readonly actorOf: (row: Row) => Actor
  /** The name with the way to the page. */
  readonly renderName: (row: Row) => ReactNode
  /** The column that only this list has, and its cell. */
  readonly own: SortColumn<Row, Own>
  readonly ownCell: (row: Row) => string
  readonly dayLabels: { readonly first: string; readonly last: string }
}

/** People or organisations as a table to sort; a list of cards on a narrow screen. */
export function ActorTable<Row extends ActorRow, Own extends string>({
  sideOf,
  actorOf,
  renderName,
  own,
  ownCell,
  dayLabels,
  ...table
}: ActorTableProps<Row, Own>) {
  const { m, name, locale } = useLanguage()
  const words = m.actors
  const labels = words.columns
  const original = (row: Row) => {
    const { names, country } = actorOf(row)
    return otherForms(names, locale, country)[0]?.name ?? null
  }
  const columns: readonly SortColumn<Row, SharedColumn | Own>[] = [
    { id: "name", label: labels.name, by: (row) => name(actorOf(row).names), order: "words" },
    { id: "original", label: labels.original, by: original, order: "words" },
    { id: "side", label: labels.side, by: (row) => sideOf(actorOf(row).country), order: "words" },
    own,
    {
      id: "meetings",
      label: labels.meetings,
      by: ({ meetings }) => meetings,
      order: "values",
      isCount: true,
    },
    { id: "items", label: labels.items, by: ({ items }) => items, order: "values", isCount: true },
    { id: "first", label: dayLabels.first, by: ({ first }) => first, order: "values" },
    { id: "last", label: dayLabels.last, by: ({ last }) => last, order: "values" },
  ]
  return (
    <SortTable
      {...table}
      columns={columns}
      step={STEP}
      words={{ shown: words.shown, more: words.more, all: words.rest }}
      render={(row) => {
        const { id, names, country } = actorOf(row)
        return (
          <tr key={id}>
            <th scope="row" data-column="name">
              {renderName(row)}
            </th>
            <OriginalName names={names} country={country} />
            <td data-column="side">{sideOf(country)}</td>
            <td data-column={own.id}>{ownCell(row)}</td>
            <CountCell column="meetings" count={row.meetings} unit={words.meetings(row.meetings)} />
            <CountCell column="items" count={row.items} unit={words.items(row.items)} />
            <SeenCells first={row.first} last={row.last} />
          </tr>
        )
      }}
    />
  )
}
