import { useMemo } from "react"
import type { Person } from "../../dataset/records.ts"
import { personRecord } from "../../summary/personRecord.ts"
import { useLanguage } from "../../ui/language.ts"
import { PersonArticle } from "../../views/actor/PersonArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { RecordTools } from "../RecordTools.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSideOf } from "../useSideOf.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

interface PersonPageProps {
  readonly exploration: Exploration
  readonly person: Person
}

/** One person on a page of its own. */
export function PersonPage({ exploration, person }: PersonPageProps) {
  const { name } = useLanguage()
  const { dataset, days } = exploration
  const record = useMemo(() => personRecord(dataset, person, days), [dataset, person, days])
  return (
    <main className={styles["page"]}>
      <PersonArticle
        key={person.id}
        record={record}
        sides={useSides(dataset)}
        side={useSideOf(dataset)(person.country)}
      />
      <RecordTools
        key={`tools of ${person.id}`}
        all={exploration.all}
        collection="people"
        id={person.id}
        title={name(person.names)}
      >
        <CopyLink />
      </RecordTools>
    </main>
  )
}
