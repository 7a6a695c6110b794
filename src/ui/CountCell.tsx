import { useLanguage } from "./language.ts"

interface CountCellProps {
  readonly column: string
  readonly count: number
  /** What is counted: the words before and after the number on a card, where no heading says it. */
  readonly unit: readonly [before: string, after: string]
}

/** A number in a table to sort. */
export function CountCell({ column, count, unit }: CountCellProps) {
  const { number } = useLanguage()
  const [before, after] = unit
  return (
    <td data-column={column} data-count="true">
      <span>{before}</span>
      {number(count)}
      <span>{after}</span>
    </td>
  )
}
