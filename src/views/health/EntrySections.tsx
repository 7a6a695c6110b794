import type { ReactNode } from "react"
import type { EntryChecks, EntryLine } from "../../summary/entryChecks.ts"
import { PlainRow } from "../../ui/PlainTable.tsx"
import { useLanguage } from "../../ui/language.ts"
import { CheckSection } from "./CheckSection.tsx"
import { EntryWords } from "./EntryWords.tsx"
import { FoldedTable } from "./FoldedTable.tsx"
import { RecordName } from "./RecordName.tsx"

/** Claims without evidence of their own. */
export function UnsupportedClaims({ check }: { readonly check: EntryChecks["unsupported"] }) {
  const { m } = useLanguage("all")
  return (
    <CheckSection check="unsupported" tally={check}>
      {(title) => (
        <FoldedTable
          label={title}
          columns={m.health.entryColumns}
          rows={check.lines.map((line, index) => (
            <EntryRow key={index} line={line} />
          ))}
        />
      )}
    </CheckSection>
  )
}

/** Claims and sources marked as weak, each with the reason. */
export function WeakGround({ check }: { readonly check: EntryChecks["weak"] }) {
  const { m, text } = useLanguage("all")
  return (
    <CheckSection check="weak" tally={check}>
      {(title) => (
        <FoldedTable
          label={title}
          columns={m.health.weakColumns}
          rows={check.lines.map((line, index) => (
            <EntryRow key={index} line={line}>
              <td>{line.reason ? text(line.reason) : m.health.onlyWeak}</td>
            </EntryRow>
          ))}
        />
      )}
    </CheckSection>
  )
}

interface EntryRowProps {
  readonly line: EntryLine
  /** Further cells. */
  readonly children?: ReactNode
}

function EntryRow({ line: { ref, subject, date: day }, children }: EntryRowProps) {
  const { m, date } = useLanguage("all")
  const kind = subject === null ? m.data.record.source : m.sources.subject[subject.kind]
  return (
    <PlainRow>
      <th scope="row">
        <RecordName of={ref} />
      </th>
      <td>
        {subject !== null && <EntryWords subject={subject} />}
        <small>{m.health.entry(kind, day === null ? null : date(day))}</small>
      </td>
      {children}
    </PlainRow>
  )
}
