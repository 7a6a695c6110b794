import { eventWord, stageWord } from "../../format/stageWord.ts"
import type { Move } from "../../summary/sinceMeeting.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { CountedSection } from "./CountedSection.tsx"
import styles from "./since.module.css"

interface MoveChangesProps {
  readonly title: string
  readonly moves: readonly Move[]
}

/** Items that came to another stage: from where, to where, by what. */
export function MoveChanges({ title, moves }: MoveChangesProps) {
  const { m, date } = useLanguage()
  const links = useLinks()
  return (
    <CountedSection title={title} count={moves.length}>
      <ol aria-label={title}>
        {moves.map(({ item, event, before, isVague, grounds }) => (
          <li key={event.id} className={styles["entry"]}>
            <p className={styles["when"]}>
              {date(event.date)}
              {isVague && <small>{m.since.perhapsBefore}</small>}
            </p>
            <div>
              <p>
                <a href={links.item(item.id)}>
                  <Prose of={item.title} />
                </a>
                :{" "}
                <b>
                  {m.since.move(
                    before && stageWord(m, before, item.instrument),
                    eventWord(m, event, item.instrument),
                  )}
                </b>
              </p>
              <p>
                <Prose of={event.what} />
              </p>
              <Citations grounds={grounds} />
            </div>
          </li>
        ))}
      </ol>
    </CountedSection>
  )
}
