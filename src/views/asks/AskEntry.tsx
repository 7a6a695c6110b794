import { isVague } from "../../dataset/partialDate.ts"
import { eventWord } from "../../format/stageWord.ts"
import type { AskRow, Voiced } from "../../summary/askRows.ts"
import { Dotted } from "../../ui/Dotted.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { Ladder } from "../../ui/Ladder.tsx"
import { useLinks } from "../../ui/links.ts"
import { QuietNote } from "../../ui/QuietNote.tsx"
import styles from "./AskLedger.module.css"

interface AskEntryProps {
  readonly row: AskRow
  readonly sides: ReadonlyMap<string, string>
  readonly isOpen: boolean
}

/** What one side asked on one item: how firmly, when, how often, what came of it, and how old all that is. */
export function AskEntry({ row, sides, isOpen }: AskEntryProps) {
  const { m } = useLanguage()
  const links = useLinks()
  const words = m.askLedger
  const { item, sector, again, withoutMoving, moved, stage, rung, standing } = row
  return (
    <li className={styles["entry"]} data-open={isOpen || undefined}>
      <h3>
        <a href={links.item(item.id)} data-beside="" data-item-id={item.id}>
          <Prose of={item.title} />
        </a>
      </h3>
      <p className={styles["quiet"]}>
        <Prose of={sector} /> · <First row={row} sides={sides} />
      </p>
      <div className={styles["line"]}>
        <Ladder stage={stage} rung={rung} instrument={item.instrument} standing={standing} />
        <p>
          {words.times(again.length + 1)}
          {moved && withoutMoving > 0 && `, ${words.withoutMoving(withoutMoving)}`}
          <Outcome row={row} />
        </p>
      </div>
      <Clocks row={row} />
      {again.length > 0 && <Later voiced={again} />}
    </li>
  )
}

function First({ row: { first, to, wording }, sides }: Pick<AskEntryProps, "row" | "sides">) {
  const { m, text, name, date, list } = useLanguage()
  const words = m.askLedger
  const whom = list(to.flatMap((code) => sides.get(code) ?? []))
  const day = date(first.ask.date)
  const when = first.place ? words.first(name(first.place.names), day) : words.firstUnplaced(day)
  const strongest =
    wording === first.ask.wording ? "" : ` · ${words.strongest(m.vocabulary.wording[wording])}`
  const about = first.ask.about ? words.about(text(first.ask.about)) : ""
  return `${words.voiced[first.ask.wording](whom)}, ${when}${about}${strongest}`
}

function Outcome({ row: { item, first, moved, outcome, isUnanswered } }: Pick<AskEntryProps, "row">) {
  const { m, date, span } = useLanguage()
  const words = m.askLedger
  if (moved === null)
    return (
      <>
        {`, ${words.notMoved}`}
        {isUnanswered && (
          <>
            {" · "}
            <em>{words.unanswered}</em>
          </>
        )}
      </>
    )
  const { event, after } = moved
  return (
    <>
      {` · ${words.moved(event.date === first.ask.date ? null : span(after), eventWord(m, event, item.instrument), date(event.date))}`}
      {outcome &&
        outcome !== event &&
        `; ${words.now(eventWord(m, outcome, item.instrument), date(outcome.date))}`}
    </>
  )
}

function Clocks({
  row: { age, first, heard, daysSinceEvidence, daysSinceCheck, quiet },
}: Pick<AskEntryProps, "row">) {
  const { m, number } = useLanguage()
  const words = m.askLedger
  const days = (count: number) => words.days(number(count), count)
  return (
    <p className={styles["quiet"]}>
      <Dotted
        facts={[
          words.age(days(age), isVague(first.ask.date)),
          words.evidence(days(daysSinceEvidence ?? 0), heard !== null && isVague(heard)),
          ...(daysSinceCheck === null ? [] : [words.checked(days(daysSinceCheck))]),
        ]}
      />{" "}
      <QuietNote quiet={quiet} />
    </p>
  )
}

/** The later times, folded: newest first, each with its meeting. */
function Later({ voiced }: { readonly voiced: readonly Voiced[] }) {
  const { m, text, date } = useLanguage()
  const links = useLinks()
  return (
    <details className={styles["later"]}>
      <summary>{m.askLedger.later(voiced.length)}</summary>
      <ol>
        {voiced.toReversed().map(({ ask, meeting }, index) => (
          <li key={index}>
            {date(ask.date)}, {m.vocabulary.wording[ask.wording].toLowerCase()}
            {ask.about && `: ${text(ask.about)}`}
            {meeting && (
              <>
                {" · "}
                <a href={links.meeting(meeting.id)}>
                  <Prose of={meeting.occasion} />
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
