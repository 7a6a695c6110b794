import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import { useLinks } from "../../ui/links.ts"
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
  const links = useLinks()
  const linked = ({ id, names }: SinceMeeting["offices"][number]["before"]) => ({
    name: name(names),
    href: links.person(id),
  })
  return (
    <CountedSection title={words.offices} count={changes.length}>
      <PlainTable label={words.officeTable} columns={words.officeColumns}>
        {changes.map(({ side, title, before, lastSeen, after, isVague }) => (
          <tr key={`${side} ${title.en}`}>
            <th scope="row">
              {text(title)}, {sides.get(side) ?? side}
            </th>
            <td>
              <LinkedWords words={words.seen(name(before.names), date(lastSeen))} names={[linked(before)]} />
            </td>
            <td>
              <LinkedWords
                words={after.map(({ person, seen }) => words.seen(name(person.names), date(seen))).join(", ")}
                names={after.map(({ person }) => linked(person))}
              />
              {isVague && <small> {words.perhapsHeld}</small>}
            </td>
          </tr>
        ))}
      </PlainTable>
    </CountedSection>
  )
}
