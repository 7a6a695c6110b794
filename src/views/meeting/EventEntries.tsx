import { useId } from "react"
import { organisationName } from "../../format/nameForms.ts"
import { eventWord } from "../../format/stageWord.ts"
import type { ItemEvent } from "../../summary/meetingDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./meeting.module.css"

interface EventEntriesProps {
  readonly title: string
  readonly events: readonly ItemEvent[]
}

/** What happened there, item by item: what, between whom, on whose evidence. */
export function EventEntries({ title, events }: EventEntriesProps) {
  const language = useLanguage()
  const { m, name, list } = language
  const links = useLinks()
  const id = useId()
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul aria-label={title}>
        {events.map(({ item, event, parties, grounds }) => (
          <li key={event.id} className={styles["entry"]}>
            <p>
              <a href={links.item(item.id)}>
                <Prose of={item.title} />
              </a>
            </p>
            <p>
              <b>{eventWord(m, event, item.instrument)}</b> <Prose of={event.what} />
            </p>
            {parties.length > 0 && (
              <p className={styles["quiet"]}>
                <LinkedWords
                  words={m.meetings.page.between(list(parties.map(({ names }) => name(names))))}
                  names={parties.map((party) => organisationName(party, language))}
                />
              </p>
            )}
            {event.weak && (
              <p className={styles["quiet"]}>
                {m.meetings.weak} <Prose of={event.weak} />
              </p>
            )}
            <Citations grounds={grounds} />
          </li>
        ))}
      </ul>
    </section>
  )
}
