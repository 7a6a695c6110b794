import { useMemo } from "react"
import type { Organisation } from "../../dataset/records.ts"
import { organisationRecord } from "../../summary/organisationRecord.ts"
import { useLanguage } from "../../ui/language.ts"
import { OrganisationArticle } from "../../views/actor/OrganisationArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { RecordTools } from "../RecordTools.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSideOf } from "../useSideOf.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

interface OrganisationPageProps {
  readonly exploration: Exploration
  readonly organisation: Organisation
}

/** One organisation on a page of its own. */
export function OrganisationPage({ exploration, organisation }: OrganisationPageProps) {
  const { name } = useLanguage()
  const { dataset, days } = exploration
  const record = useMemo(() => organisationRecord(dataset, organisation, days), [dataset, organisation, days])
  return (
    <main className={styles["page"]}>
      <OrganisationArticle
        key={organisation.id}
        record={record}
        sides={useSides(dataset)}
        side={useSideOf(dataset)(organisation.country)}
      />
      <RecordTools
        key={`tools of ${organisation.id}`}
        all={exploration.all}
        collection="organisations"
        id={organisation.id}
        title={name(organisation.names)}
      >
        <CopyLink />
      </RecordTools>
    </main>
  )
}
