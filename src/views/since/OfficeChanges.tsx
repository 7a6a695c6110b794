import type { PartialDate } from "../../dataset/partialDate.ts"
import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { PersonInWords } from "../../ui/PersonInWords.tsx"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { CountedSection } from "./CountedSection.tsx"
import styles from "./since.module.css"

interface OfficeChangesProps {
  readonly changes: SinceMeeting["offices"]
  readonly sides: ReadonlyMap<string, string>
}

/** Offices in which somebody else is seen than before: who was last seen in each, and who before, the newest first. */
export function OfficeChanges({ changes, sides }: OfficeChangesProps) {
  const { m } = useLanguage()
  const words = m.since
  return (
    <CountedSection title={words.offices} count={changes.length}>
      <p className={styles["quiet"]}>{words.officeDates}</p>
      <PlainTable label={words.officeTable} columns={words.officeColumns}>
        {changes.map((change) => (
          <PlainRow key={change.key}>
            <th scope="row">
              <Prose of={change.title} />, {sides.get(change.side) ?? change.side}
            </th>
            <td>
              <Holder change={change} />
            </td>
            <td>
              <Earlier change={change} />
            </td>
          </PlainRow>
        ))}
      </PlainTable>
    </CountedSection>
  )
}

interface HeldProps {
  readonly change: Change
}

/** Who holds the office since. */
function Holder({ change: { after, isVague } }: HeldProps) {
  const { m } = useLanguage()
  return (
    <>
      {after.slice(-1).map((holder) => (
        <Seen key={holder.person.id} say={m.since.lastSeen} person={holder.person} day={holder.lastSeen} />
      ))}
      {after.length === 1 && isVague && <Perhaps />}
    </>
  )
}

/** Who held it until then, the last of them first. */
function Earlier({ change: { before, lastSeen, after, isVague } }: HeldProps) {
  const { m } = useLanguage()
  return (
    <>
      {after
        .slice(0, -1)
        .map((holder, index) => (
          <p key={`${holder.person.id} ${holder.seen}`}>
            <Seen say={m.since.before} person={holder.person} day={holder.lastSeen} />
            {index === 0 && isVague && <Perhaps />}
          </p>
        ))
        .toReversed()}
      <p>
        <Seen say={m.since.before} person={before} day={lastSeen} />
      </p>
    </>
  )
}

interface SeenProps {
  readonly say: (holder: string, seen: string) => string
  readonly person: Change["before"]
  readonly day: PartialDate
}

function Seen({ say, person, day }: SeenProps) {
  const { date } = useLanguage()
  return <PersonInWords person={person} say={(name) => say(name, date(day))} />
}

function Perhaps() {
  const { m } = useLanguage()
  return <small> {m.since.perhapsHeld}</small>
}

type Change = SinceMeeting["offices"][number]
