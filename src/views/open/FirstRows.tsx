import type { TablePreview } from "../../intake/tablePreview.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { StepHeading } from "./StepHeading.tsx"

interface FirstRowsProps {
  readonly file: string
  readonly preview: TablePreview
  readonly headings: readonly string[]
}

/** As much of a cell as tells what its column holds. */
const SHOWN_CHARACTERS = 80

/** What the reader is asked, above the beginning of the table as it was read. */
export function FirstRows({ file, preview, headings }: FirstRowsProps) {
  const { m, number } = useLanguage("all")
  const { title, lead, first } = m.own.mapping
  return (
    <>
      <StepHeading>{title}</StepHeading>
      <p>{lead(file, number(preview.rows), preview.rows === 1)}</p>
      <h3>{first}</h3>
      <PlainTable label={first} columns={headings}>
        {preview.first.map(({ number: row, cells }) => (
          <PlainRow key={row}>
            {cells.map((cell, index) => (
              <td key={index}>{cell.slice(0, SHOWN_CHARACTERS)}</td>
            ))}
          </PlainRow>
        ))}
      </PlainTable>
    </>
  )
}
