import type { TablePreview } from "../../intake/tablePreview.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"

interface FirstRowsProps {
  readonly preview: TablePreview
  readonly headings: readonly string[]
}

/** As much of a cell as tells what its column holds. */
const SHOWN_CHARACTERS = 80

/** The beginning of the table as it was read. */
export function FirstRows({ preview, headings }: FirstRowsProps) {
  const { m } = useLanguage("all")
  const { first } = m.own.mapping
  return (
    <>
      <h3>{first}</h3>
      <PlainTable label={first} columns={headings}>
        {preview.first.map(({ number, cells }) => (
          <PlainRow key={number}>
            {cells.map((cell, index) => (
              <td key={index}>{cell.slice(0, SHOWN_CHARACTERS)}</td>
            ))}
          </PlainRow>
        ))}
      </PlainTable>
    </>
  )
}
