import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainTable } from "../../ui/PlainTable.tsx"
import { CountedSection } from "./CountedSection.tsx"

interface OfficeChangesProps {
  readonly changes: SinceMeeting["offices"]
  readonly sides: ReadonlyMap<string, string>
}

/** Offices in which somebody else is seen than before; the days are those on which sources show the holder. */
export function OfficeChanges({ changes, sides }: OfficeChangesProps) {
  const { m, text, name, date } = useLanguage()
  const words = m.since
  return (
    <CountedSection title={words.offices} count={changes.length}>
      <PlainTable label={words.officeTable} columns={words.officeColumns}>
        {changes.map(({ side, title, before, lastSeen, after, isVague }) => (
          <tr key={`${side} ${title.en}`}>
            <th scope="row">
              {text(title)}, {sides.get(side) ?? side}
            </th>
            <td>{words.seen(name(before.names), date(lastSeen))}</td>
            <td>
              {after.map(({ person, seen }) => words.seen(name(person.names), date(seen))).join(", ")}
              {isVague && <small> {words.perhapsHeld}</small>}
            </td>
          </tr>
        ))}
      </PlainTable>
    </CountedSection>
  )
}
