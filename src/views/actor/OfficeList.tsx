import type { PersonRecord } from "../../summary/personRecord.ts"
import { DepartureNote } from "../../ui/DepartureNote.tsx"
import { FoldedCitations } from "../../ui/FoldedCitations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import styles from "./actor.module.css"
import { ActorSection } from "./ActorSection.tsx"

/** Offices as sources show them: on which days somebody is seen in one, and its first and last day where these were read. */
export function OfficeList({ offices }: Pick<PersonRecord, "offices">) {
  const { m, date } = useLanguage()
  const words = m.actors
  return (
    <ActorSection title={words.offices}>
      {offices.length === 0 && <p>{words.noOffice}</p>}
      <ul className={styles["entries"]}>
        {offices.map(({ id, title, from, seen, departure, isUnsourced, grounds }) => (
          <li key={id}>
            <p>
              <b>
                <Prose of={title} />
              </b>
              {from !== null && `, ${words.from(date(from))}`}
            </p>
            <p className={styles["quiet"]}>
              {seen === null
                ? from === null && departure === null && words.unseen
                : words.seen(date(seen.first), date(seen.last), seen.times)}
            </p>
            <DepartureNote departure={departure} />
            {isUnsourced && <p className={styles["quiet"]}>{words.noTermSource}</p>}
            {grounds.reports > 0 && <FoldedCitations grounds={grounds} />}
          </li>
        ))}
      </ul>
    </ActorSection>
  )
}
