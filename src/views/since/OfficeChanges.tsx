import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainTable } from "../../ui/PlainTable.tsx"
import { CountedSection } from "./CountedSection.tsx"
import styles from "./since.module.css"

interface OfficeChangesProps {
  readonly changes: SinceMeeting["offices"]
  readonly sides: ReadonlyMap<string, string>
}

/** Offices in which somebody else is seen than before: who was last seen in each, and who before, the newest first. */
export function OfficeChanges({ changes, sides }: OfficeChangesProps) {
  const { m, text } = useLanguage()
  const words = m.since
  return (
    <CountedSection title={words.offices} count={changes.length}>
      <p className={styles["quiet"]}>{words.officeDates}</p>
      <PlainTable label={words.officeTable} columns={words.officeColumns}>
        {changes.map((change) => (
          <tr key={change.key}>
            <th scope="row">
              {text(change.title)}, {sides.get(change.side) ?? change.side}
            </th>
            <Holders change={change} />
          </tr>
        ))}
      </PlainTable>
    </CountedSection>
  )
}

function Holders({ change: { before, lastSeen, after, isVague } }: { readonly change: Change }) {
  const { m, name, date } = useLanguage()
  const words = m.since
  const perhaps = isVague && <small> {words.perhapsHeld}</small>
  return (
    <>
      <td>
        {after.slice(-1).map((holder) => words.lastSeen(name(holder.person.names), date(holder.lastSeen)))}
        {after.length === 1 && perhaps}
      </td>
      <td>
        {after
          .slice(0, -1)
          .map((holder, index) => (
            <p key={`${holder.person.id} ${holder.seen}`}>
              {words.before(name(holder.person.names), date(holder.lastSeen))}
              {index === 0 && perhaps}
            </p>
          ))
          .toReversed()}
        <p>{words.before(name(before.names), date(lastSeen))}</p>
      </td>
    </>
  )
}

type Change = SinceMeeting["offices"][number]
