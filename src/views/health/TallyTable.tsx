import type { RecordTally } from "../../summary/tally.ts"
import { PlainRow } from "../../ui/PlainTable.tsx"
import { useLanguage } from "../../ui/language.ts"
import { FoldedTable } from "./FoldedTable.tsx"
import { RecordName } from "./RecordName.tsx"

interface TallyTableProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly tallies: readonly RecordTally[]
}

/** Records with how much of each a check found. */
export function TallyTable({ label, columns, tallies }: TallyTableProps) {
  const { m, number } = useLanguage("all")
  return (
    <FoldedTable
      label={label}
      columns={columns}
      rows={tallies.map(({ ref, found, of }) => (
        <PlainRow key={ref.record.id}>
          <th scope="row">
            <RecordName of={ref} />
          </th>
          <td>{m.health.count(number(found), number(of))}</td>
        </PlainRow>
      ))}
    />
  )
}
