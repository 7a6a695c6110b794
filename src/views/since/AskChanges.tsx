import type { NewAsk } from "../../summary/sinceMeeting.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { CountedSection } from "./CountedSection.tsx"
import styles from "./since.module.css"

interface AskChangesProps {
  readonly asks: readonly NewAsk[]
  readonly sides: ReadonlyMap<string, string>
}

/** What was asked, by whom, for the first time or again. */
export function AskChanges({ asks, sides }: AskChangesProps) {
  const { m, text, date } = useLanguage()
  const links = useLinks()
  const words = m.since
  return (
    <CountedSection title={words.asks} count={asks.length}>
      <ol aria-label={words.asks}>
        {asks.map(({ item, ask, isFirst, isVague, grounds }, index) => (
          <li key={index} className={styles["entry"]}>
            <p className={styles["when"]}>
              {date(ask.date)}
              {isVague && <small>{words.perhapsBefore}</small>}
            </p>
            <div>
              <p>
                <b>
                  {words.ask(
                    sides.get(ask.by) ?? m.vocabulary.both,
                    isFirst,
                    m.vocabulary.wording[ask.wording].toLowerCase(),
                  )}
                </b>{" "}
                <a href={links.item(item.id)}>
                  <Prose of={item.title} />
                </a>
                {ask.about && ` (${text(ask.about)})`}
              </p>
              <Citations grounds={grounds} />
            </div>
          </li>
        ))}
      </ol>
    </CountedSection>
  )
}
