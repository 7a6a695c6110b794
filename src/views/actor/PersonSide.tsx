import type { PersonRecord } from "../../summary/personRecord.ts"
import styles from "./actor.module.css"
import { ActorFacts } from "./ActorFacts.tsx"
import { OfficeList } from "./OfficeList.tsx"

/** Who the person is: offices, what the page rests on. */
export function PersonSide({ record }: { readonly record: PersonRecord }) {
  const { person, offices, items } = record
  return (
    <div className={styles["side"]}>
      <OfficeList offices={offices} />
      <ActorFacts
        facet="person"
        id={person.id}
        count={items.length}
        grounds={record}
        spelled={person.variants}
        note={person.note}
      />
    </div>
  )
}
