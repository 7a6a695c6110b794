import type { PersonRecord } from "../../summary/personRecord.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"
import { ActorAskList } from "./ActorAskList.tsx"
import { ActorEventList } from "./ActorEventList.tsx"
import { ActorHead } from "./ActorHead.tsx"
import { ActorItemTable } from "./ActorItemTable.tsx"
import { AttendedList } from "./AttendedList.tsx"
import { Company } from "./Company.tsx"
import { PersonSide } from "./PersonSide.tsx"

interface PersonArticleProps {
  readonly record: PersonRecord
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
  /** The person's own side in words. */
  readonly side: string
}

/** One person: offices and when seen in them, meetings, what was asked and signed there, items that name the person. */
export function PersonArticle({ record, sides, side }: PersonArticleProps) {
  const { m } = useLanguage()
  const { person, meetings, asks, events, items, organisations } = record
  const words = m.actors
  return (
    <article className={styles["article"]}>
      <ActorHead of={person} line={side} />
      <div className={styles["columns"]}>
        <PersonSide record={record} />
        <div className={styles["main"]}>
          <AttendedList meetings={meetings} />
          <ActorAskList title={words.asked(side)} asks={asks} sides={sides} />
          <ActorEventList title={words.signed} events={events} />
          <ActorItemTable title={words.itemsNaming} items={items} sides={sides} />
        </div>
        <Company people={[]} organisations={organisations} title={words.organisations} />
      </div>
    </article>
  )
}
