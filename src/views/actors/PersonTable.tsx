import type { ListOrder } from "../../selection/listOrder.ts"
import type { PersonRow } from "../../summary/actorRows.ts"
import { PersonLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import { ActorTable } from "./ActorTable.tsx"

interface PersonTableProps {
  readonly rows: readonly PersonRow[]
  readonly sorting: ListOrder<"people">
  readonly onSort: (sorting: ListOrder<"people">) => void
  /** The side of a country in words. */
  readonly sideOf: (country: string | null) => string
}

/** Everybody with the offices each was seen in. */
export function PersonTable(props: PersonTableProps) {
  const { m, text } = useLanguage()
  const { columns, nobody } = m.actors
  if (props.rows.length === 0) return <p>{nobody}</p>
  return (
    <ActorTable
      {...props}
      caption={m.shell.pages.people}
      actorOf={({ person }) => person}
      renderName={({ person }) => <PersonLink person={person} />}
      own={{
        id: "office",
        label: columns.office,
        by: ({ offices }) => (offices[0] ? text(offices[0]) : null),
        order: "words",
      }}
      ownCell={({ offices }) => offices.map(text).join("; ")}
      dayLabels={columns}
    />
  )
}
