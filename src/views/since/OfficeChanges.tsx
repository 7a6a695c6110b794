import type { SinceMeeting } from "../../summary/sinceMeeting.ts"
import { Headings } from "../../ui/Headings.tsx"
import { useLanguage } from "../../ui/language.ts"
import { CountedSection } from "./CountedSection.tsx"
import styles from "./since.module.css"

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
      <div className={styles["frame"]} role="region" aria-label={words.offices} tabIndex={0}>
        <table>
          <Headings columns={words.officeColumns} />
          <tbody>
            {changes.map(({ side, title, before, lastSeen, after, seen }) => (
              <tr key={`${side} ${title.en}`}>
                <th scope="row">
                  {text(title)}, {sides.get(side) ?? side}
                </th>
                <td>{words.seen(name(before.names), date(lastSeen))}</td>
                <td>{words.seen(name(after.names), date(seen))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </CountedSection>
  )
}
