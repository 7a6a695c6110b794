import { useLanguage } from "./language.ts"

interface CountCellProps {
  readonly column: string
  readonly count: number
  /** What is counted; it stands after the number on a card, where no heading says it. */
  readonly unit: string
}

/** A number in a table to sort. */
export function CountCell({ column, count, unit }: CountCellProps) {
  const { number } = useLanguage()
  return (
    <td data-column={column} data-count="true">
      {number(count)}
      <span> {unit}</span>
    </td>
  )
}
