import type { OrganisationRecord } from "../../summary/organisationRecord.ts"
import { OrganisationLink, PersonLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"
import { ActorFacts } from "./ActorFacts.tsx"
import { CompanionList } from "./CompanionList.tsx"

/** What the page of an organisation rests on, and who else is in its items. */
export function OrganisationSide({ record }: { readonly record: OrganisationRecord }) {
  const { m } = useLanguage()
  const { organisation, items, people, organisations } = record
  const { id, short } = organisation
  return (
    <div className={styles["side"]}>
      <ActorFacts
        facet="organisation"
        id={id}
        count={items.length}
        grounds={record}
        spelled={short === null ? [] : [short]}
        note={null}
      />
      <CompanionList
        title={m.actors.people}
        companions={people}
        render={(person) => <PersonLink person={person} />}
      />
      <CompanionList
        title={m.actors.others}
        companions={organisations}
        render={(other) => <OrganisationLink organisation={other} />}
      />
    </div>
  )
}
