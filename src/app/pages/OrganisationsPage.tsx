import { useMemo } from "react"
import { organisationRecords } from "../../selection/search/actorRecords.ts"
import { organisationRows } from "../../summary/actorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { ActorFilterBar } from "../../views/actors/ActorFilterBar.tsx"
import { ActorTabs } from "../../views/actors/ActorTabs.tsx"
import { OrganisationTable } from "../../views/actors/OrganisationTable.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { useActorList } from "../useActorList.ts"
import type { Exploration } from "../useExploration.ts"
import { useSideOf } from "../useSideOf.ts"
import styles from "./pages.module.css"

/** Every body that takes part in an item. */
export function OrganisationsPage({ exploration }: { readonly exploration: Exploration }) {
  const { m, locale } = useLanguage()
  const { dataset, asOf, view, show } = exploration
  const rows = useMemo(() => organisationRows(dataset, asOf), [dataset, asOf])
  const records = useMemo(() => organisationRecords(dataset, { locale, translations: {} }), [dataset, locale])
  const { left, bar } = useActorList(exploration, {
    rows,
    records,
    countryOf: ({ organisation }) => organisation.country,
  })
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.organisations}</h1>
      <ActorTabs current="organisations" />
      <p>{m.actors.lead.organisations}</p>
      <ActorFilterBar
        {...bar}
        label={m.actors.name.organisations}
        status={m.actors.status.organisations(left.length, rows.length)}
      />
      <OrganisationTable
        rows={left}
        sorting={view.lists.organisations}
        onSort={(organisations) => show({ lists: { ...view.lists, organisations } })}
        sideOf={useSideOf(dataset)}
      />
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}
