import type { Column } from "@tanstack/react-table"
import type { features, Row } from "./columns.ts"

/** Values shown of a facet: as many as there are stages, all of which the driver may look for. */
const SHOWN = 14

interface FacetProps {
  readonly name: string
  readonly column: Column<typeof features, Row> | undefined
}

/** The values of a column that the rows left by the other filters have, most frequent first. */
export function Facet({ name, column }: FacetProps) {
  if (!column) return null
  const picked = (column.getFilterValue() ?? []) as readonly string[]
  const values = [...(column.getFacetedUniqueValues() as Map<string, number>)]
    .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .filter(([value], index) => index < SHOWN || picked.includes(value))
  const toggle = (value: string) => {
    const next = picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value]
    column.setFilterValue(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset>
      <legend>{name}</legend>
      {values.map(([value, count]) => (
        <label key={value}>
          <input
            type="checkbox"
            aria-label={`${value}, ${count}`}
            checked={picked.includes(value)}
            onChange={() => toggle(value)}
          />
          {value} ({count})
        </label>
      ))}
    </fieldset>
  )
}
