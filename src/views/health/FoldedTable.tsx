import type { ReactElement } from "react"
import { useLanguage } from "../../ui/language.ts"
import { PlainTable } from "../../ui/PlainTable.tsx"
import styles from "./health.module.css"

/** Rows shown before the fold: enough to see what kind of thing the check finds. */
const SHOWN = 5

interface FoldedTableProps {
  readonly label: string
  readonly columns: readonly string[]
  /** Each a table row with a key. */
  readonly rows: readonly ReactElement[]
}

/** A table whose first rows stand open and whose others are folded under their number. */
export function FoldedTable({ label, columns, rows }: FoldedTableProps) {
  const { m, number } = useLanguage("all")
  const rest = rows.slice(SHOWN)
  return (
    <>
      <PlainTable label={label} columns={columns}>
        {rows.slice(0, SHOWN)}
      </PlainTable>
      {rest.length > 0 && (
        <details className={styles["rest"]}>
          <summary>{m.health.more(number(rest.length))}</summary>
          <PlainTable label={m.health.rest(label)} columns={columns}>
            {rest}
          </PlainTable>
        </details>
      )}
    </>
  )
}
