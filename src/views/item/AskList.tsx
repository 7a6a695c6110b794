import type { Instrument } from "../../dataset/vocabulary.ts"
import { eventWord } from "../../format/stageWord.ts"
import type { ItemDetail } from "../../summary/itemDetail.ts"
import type { AskDetail } from "../../summary/itemHistory.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import styles from "./item.module.css"
import { MeetingLink } from "./MeetingLink.tsx"
import { Section } from "./Section.tsx"

interface AskListProps {
  readonly detail: ItemDetail
  readonly sides: ReadonlyMap<string, string>
  readonly level: 1 | 2
}

/** Who asked whom, newest first, and what came next. */
export function AskList({ detail: { asks, item }, sides, level }: AskListProps) {
  const { m } = useLanguage()
  return (
    <Section title={m.item.asks} level={level}>
      {asks.length === 0 && <p>{m.item.noAsk}.</p>}
      {item.asksNote && (
        <p className={styles["quiet"]}>
          <Prose of={item.asksNote} />
        </p>
      )}
      <ol className={styles["entries"]} aria-label={m.item.asks}>
        {asks.map((ask, index) => (
          <AskEntry key={index} ask={ask} sides={sides} instrument={item.instrument} />
        ))}
      </ol>
    </Section>
  )
}

function AskEntry({
  ask: { claim, grounds, meeting, next },
  sides,
  instrument,
}: {
  readonly ask: AskDetail
  readonly instrument: Instrument
  readonly sides: AskListProps["sides"]
}) {
  const { m, text, date } = useLanguage()
  const side = (code: string) => sides.get(code) ?? m.vocabulary.both
  return (
    <li className={styles["entry"]}>
      <p className={styles["when"]}>{date(claim.date)}</p>
      <div>
        <p>
          <b>{m.item.askLine(side(claim.by), side(claim.to))}</b>{" "}
          {m.vocabulary.wording[claim.wording].toLowerCase()}
          {claim.about && `: ${text(claim.about)}`}
        </p>
        {meeting && (
          <p className={styles["quiet"]}>
            {m.item.at} <MeetingLink meeting={meeting} />
          </p>
        )}
        {next ? (
          <p className={styles["quiet"]}>
            {m.item.next(eventWord(m, next, instrument).toLowerCase(), date(next.date))}
          </p>
        ) : (
          <p className={styles["attention"]}>{m.item.noLater}</p>
        )}
        <Citations grounds={grounds} />
      </div>
    </li>
  )
}
