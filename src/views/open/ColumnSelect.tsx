import type { Filling } from "../../intake/table.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"

interface ColumnSelectProps {
  readonly label: string
  readonly isNeeded: boolean
  readonly headings: readonly string[]
  readonly allowed: readonly string[]
  readonly filling: Filling | null
  readonly onFill: (filling: Filling | null) => void
}

/** From which column of the table one is filled, or with which value in every row. */
export function ColumnSelect({ label, isNeeded, headings, allowed, filling, onFill }: ColumnSelectProps) {
  const { m } = useLanguage("all")
  const { none, always } = m.own.mapping
  const options: readonly (readonly [Filling, string])[] = [
    ...headings.map((heading, column) => [{ column }, heading] as const),
    ...allowed.map((value) => [{ value }, always(value)] as const),
  ]
  const chosen = filling === null ? -1 : options.findIndex(([one]) => isSame(one, filling))
  return (
    <select
      className={controls["field"]}
      aria-label={label}
      aria-required={isNeeded}
      value={chosen}
      onChange={({ currentTarget }) => onFill(options[Number(currentTarget.value)]?.[0] ?? null)}
    >
      <option value={-1}>{none}</option>
      {options.map(([, words], index) => (
        <option key={index} value={index}>
          {words}
        </option>
      ))}
    </select>
  )
}

function isSame(one: Filling, other: Filling): boolean {
  if ("value" in one) return "value" in other && one.value === other.value
  return "column" in other && one.column === other.column
}
