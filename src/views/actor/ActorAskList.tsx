import type { ActorAsk } from "../../summary/actorItems.ts"
import { FoldedCitations } from "../../ui/FoldedCitations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { LongList } from "../../ui/LongList.tsx"
import styles from "./actor.module.css"
import { ActorSection } from "./ActorSection.tsx"
import { MeetingName } from "./MeetingName.tsx"

const FIRST = 8

interface ActorAskListProps {
  readonly title: string
  readonly asks: readonly ActorAsk[]
  readonly sides: ReadonlyMap<string, string>
}

/** What was asked, newest first; nothing where nothing was. Asks are of a side, never of a person. */
export function ActorAskList({ title, asks, sides }: ActorAskListProps) {
  const { m, text, date } = useLanguage()
  const links = useLinks()
  const side = (code: string) => sides.get(code) ?? m.vocabulary.both
  if (asks.length === 0) return null
  return (
    <ActorSection title={title} count={asks.length}>
      <p className={styles["quiet"]}>{m.actors.askedNote}</p>
      <LongList
        label={title}
        className={styles["entries"]}
        entries={asks}
        first={FIRST}
        render={({ item, ask, meeting, grounds }, index) => (
          <li key={index} className={styles["entry"]}>
            <p className={styles["when"]}>{date(ask.date)}</p>
            <div>
              <p>
                <a href={links.item(item.id)}>
                  <Prose of={item.title} />
                </a>
              </p>
              <p>
                {m.item.askLine(side(ask.by), side(ask.to))} {m.vocabulary.wording[ask.wording].toLowerCase()}
                {ask.about && `: ${text(ask.about)}`}
              </p>
              {meeting && (
                <p className={styles["quiet"]}>
                  {m.item.at} <MeetingName meeting={meeting} />
                </p>
              )}
              <FoldedCitations grounds={grounds} />
            </div>
          </li>
        )}
      />
    </ActorSection>
  )
}
