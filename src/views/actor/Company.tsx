import type { OrganisationRecord } from "../../summary/organisationRecord.ts"
import { OrganisationLink, PersonLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"
import { CompanionList } from "./CompanionList.tsx"

interface CompanyProps extends Pick<OrganisationRecord, "people" | "organisations"> {
  /** Over the organisations. */
  readonly title: string
}

/** Who else is in the same items: people named in them, organisations that take part. */
export function Company({ people, organisations, title }: CompanyProps) {
  const { m } = useLanguage()
  return (
    <div className={styles["company"]}>
      <CompanionList
        title={m.actors.people}
        companions={people}
        render={(person) => <PersonLink person={person} />}
      />
      <CompanionList
        title={title}
        companions={organisations}
        render={(organisation) => <OrganisationLink organisation={organisation} />}
      />
    </div>
  )
}
