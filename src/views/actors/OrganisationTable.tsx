import type { ListOrder } from "../../selection/listOrder.ts"
import type { OrganisationRow } from "../../summary/actorRows.ts"
import { OrganisationLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import { ActorTable } from "./ActorTable.tsx"

interface OrganisationTableProps {
  readonly rows: readonly OrganisationRow[]
  readonly sorting: ListOrder<"organisations">
  readonly onSort: (sorting: ListOrder<"organisations">) => void
  /** The side of a country in words. */
  readonly sideOf: (country: string | null) => string
}

/** Every body with its kind. */
export function OrganisationTable(props: OrganisationTableProps) {
  const { m, name, text } = useLanguage()
  const { columns, none } = m.actors
  const kindOf = ({ organisation }: OrganisationRow) => m.vocabulary.organisationKind[organisation.kind]
  if (props.rows.length === 0) return <p>{none}</p>
  return (
    <ActorTable
      {...props}
      caption={m.shell.pages.organisations}
      actorOf={({ organisation }) => organisation}
      renderName={({ organisation }) => (
        <>
          <OrganisationLink organisation={organisation} />
          {organisation.short !== null && !name(organisation.names).includes(text(organisation.short)) && (
            <>
              {" "}
              <small>{text(organisation.short)}</small>
            </>
          )}
        </>
      )}
      own={{ id: "kind", label: columns.kind, by: kindOf, order: "words" }}
      ownCell={kindOf}
      dayLabels={{ first: columns.firstEvent, last: columns.lastEvent }}
    />
  )
}
