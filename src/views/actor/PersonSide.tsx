import type { PersonRecord } from "../../summary/personRecord.ts"
import { OrganisationLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"
import { ActorFacts } from "./ActorFacts.tsx"
import { CompanionList } from "./CompanionList.tsx"
import { OfficeList } from "./OfficeList.tsx"

/** Who the person is: offices, what the page rests on, organisations in the same items. */
export function PersonSide({ record }: { readonly record: PersonRecord }) {
  const { m } = useLanguage()
  const { person, offices, items, organisations } = record
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
      <CompanionList
        title={m.actors.organisations}
        companions={organisations}
        render={(organisation) => <OrganisationLink organisation={organisation} />}
      />
    </div>
  )
}
