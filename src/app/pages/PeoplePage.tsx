import { useMemo } from "react"
import { personRecords } from "../../selection/search/actorRecords.ts"
import { personRows } from "../../summary/actorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { ActorFilterBar } from "../../views/actors/ActorFilterBar.tsx"
import { ActorTabs } from "../../views/actors/ActorTabs.tsx"
import { PersonTable } from "../../views/actors/PersonTable.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { useActorList } from "../useActorList.ts"
import type { Exploration } from "../useExploration.ts"
import { useSideOf } from "../useSideOf.ts"
import styles from "./pages.module.css"

/** Everybody named in the records. */
export function PeoplePage({ exploration }: { readonly exploration: Exploration }) {
  const { m, text, locale } = useLanguage()
  const { dataset, view, show } = exploration
  const rows = useMemo(() => personRows(dataset), [dataset])
  const records = useMemo(() => {
    // Offices are found in the language of the page.
    const titles = dataset.people.flatMap(({ offices }) => offices.map(({ title }) => title))
    const shown = Object.fromEntries(titles.map((title) => [title.en, text(title)]))
    return personRecords(dataset, { locale, translations: { [locale]: shown } })
  }, [dataset, locale, text])
  const { left, bar } = useActorList(exploration, {
    rows,
    records,
    countryOf: ({ person }) => person.country,
  })
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.people}</h1>
      <ActorTabs current="people" />
      <p>{m.actors.lead.people}</p>
      <ActorFilterBar
        {...bar}
        label={m.actors.name.people}
        status={m.actors.status.people(left.length, rows.length)}
      />
      <PersonTable
        rows={left}
        sorting={view.lists.people}
        onSort={(people) => show({ lists: { ...view.lists, people } })}
        sideOf={useSideOf(dataset)}
      />
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}
