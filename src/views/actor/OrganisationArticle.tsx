import type { OrganisationRecord } from "../../summary/organisationRecord.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"
import { ActorAskList } from "./ActorAskList.tsx"
import { ActorEventList } from "./ActorEventList.tsx"
import { ActorFacts } from "./ActorFacts.tsx"
import { ActorHead } from "./ActorHead.tsx"
import { ActorItemTable } from "./ActorItemTable.tsx"
import { Company } from "./Company.tsx"
import { MeetingsOfItems } from "./MeetingsOfItems.tsx"

interface OrganisationArticleProps {
  readonly record: OrganisationRecord
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
  /** The organisation's own side in words. */
  readonly side: string
}

/** One organisation: its items and where they stand, what happened and was asked, who else is in them. */
export function OrganisationArticle({ record, sides, side }: OrganisationArticleProps) {
  const { m, text } = useLanguage()
  const { organisation, items, events, asks, meetings, people, organisations } = record
  const words = m.actors
  const { id, kind, country, short, variants = [] } = organisation
  return (
    <article className={styles["article"]}>
      <ActorHead
        names={organisation.names}
        country={country}
        line={
          kind === "international"
            ? m.vocabulary.organisationKind[kind]
            : `${side} · ${m.vocabulary.organisationKind[kind].toLowerCase()}`
        }
      />
      <div className={styles["columns"]}>
        <div className={styles["side"]}>
          <ActorFacts
            facet="organisation"
            id={id}
            count={items.length}
            grounds={record}
            spelled={[...new Set([...(short === null ? [] : [text(short)]), ...variants])]}
            note={null}
          />
        </div>
        <div className={styles["main"]}>
          <ActorItemTable title={words.itemsOf} items={items} sides={sides} />
          <ActorEventList title={words.events} events={events} />
          <ActorAskList title={words.askedOnItems} asks={asks} sides={sides} />
          <MeetingsOfItems meetings={meetings} />
        </div>
        <Company people={people} organisations={organisations} title={words.others} />
      </div>
    </article>
  )
}
