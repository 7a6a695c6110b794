import { useMemo } from "react"
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
  const { m } = useLanguage()
  const { dataset, asOf } = exploration
  const rows = useMemo(() => organisationRows(dataset, asOf), [dataset, asOf])
  const { left, bar } = useActorList(exploration, rows, ({ organisation: { country, names, short } }) => ({
    country,
    words: [names.en, names.ko, names.es, short],
  }))
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.organisations}</h1>
      <ActorTabs current="organisations" />
      <p>{m.shell.describe.organisations}</p>
      <ActorFilterBar
        {...bar}
        label={m.actors.name.organisations}
        status={m.actors.status.organisations(left.length, rows.length)}
      />
      <OrganisationTable rows={left} sideOf={useSideOf(dataset)} />
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}
