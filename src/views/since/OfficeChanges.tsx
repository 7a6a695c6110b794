import { Fragment } from "react"
import type { PartialDate } from "../../dataset/partialDate.ts"
import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { PersonInWords } from "../../ui/PersonInWords.tsx"
import { PlainTable } from "../../ui/PlainTable.tsx"
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
          <tr key={change.key}>
            <th scope="row">
              <Prose of={change.title} />, {sides.get(change.side) ?? change.side}
            </th>
            <Holders change={change} />
          </tr>
        ))}
      </PlainTable>
    </CountedSection>
  )
}

function Holders({ change: { before, lastSeen, after, isVague } }: { readonly change: Change }) {
  const { m, date } = useLanguage()
  const words = m.since
  const linked = (
    say: (holder: string, seen: string) => string,
    person: Change["before"],
    seen: PartialDate,
  ) => <PersonInWords person={person} say={(name) => say(name, date(seen))} />
  const perhaps = isVague && <small> {words.perhapsHeld}</small>
  return (
    <>
      <td>
        {after.slice(-1).map((holder) => (
          <Fragment key={holder.person.id}>{linked(words.lastSeen, holder.person, holder.lastSeen)}</Fragment>
        ))}
        {after.length === 1 && perhaps}
      </td>
      <td>
        {after
          .slice(0, -1)
          .map((holder, index) => (
            <p key={`${holder.person.id} ${holder.seen}`}>
              {linked(words.before, holder.person, holder.lastSeen)}
              {index === 0 && perhaps}
            </p>
          ))
          .toReversed()}
        <p>{linked(words.before, before, lastSeen)}</p>
      </td>
    </>
  )
}

type Change = SinceMeeting["offices"][number]
