import { useMemo } from "react"
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
  const { m, text } = useLanguage()
  const { dataset } = exploration
  const rows = useMemo(() => personRows(dataset), [dataset])
  const { left, bar } = useActorList(exploration, rows, ({ person, offices }) => ({
    country: person.country,
    words: [
      person.names.en,
      person.names.ko,
      person.names.es,
      ...person.variants,
      ...offices.flatMap((title) => [title.en, text(title)]),
    ],
  }))
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.people}</h1>
      <ActorTabs current="people" />
      <p>{m.shell.describe.people}</p>
      <ActorFilterBar
        {...bar}
        label={m.actors.name.people}
        status={m.actors.status.people(left.length, rows.length)}
      />
      <PersonTable rows={left} sideOf={useSideOf(dataset)} />
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}
