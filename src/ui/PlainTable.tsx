import { type CSSProperties, type ReactNode, useId } from "react"
import { Headings } from "./Headings.tsx"
import controls from "./controls.module.css"
import styles from "./PlainTable.module.css"

interface PlainTableProps {
  /** What the table is called; it scrolls sideways in a region of that name. */
  readonly label: string
  readonly columns: readonly string[]
  /** Its rows. */
  readonly children: ReactNode
}

/** A short table without sorting, in a frame of its own; on a phone each row is a block with its columns named. */
export function PlainTable({ label, columns, children }: PlainTableProps) {
  const id = useId()
  return (
    <div className={styles["frame"]} role="region" aria-labelledby={id} tabIndex={0}>
      <table style={columnNames(columns)}>
        <caption id={id} className={controls["hidden"]}>
          {label}
        </caption>
        <Headings columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** The names of the columns as custom properties, for the cells of a narrow screen. */
function columnNames(columns: readonly string[]): CSSProperties {
  return Object.fromEntries(columns.map((name, index) => [`--column-${index + 1}`, JSON.stringify(name)]))
}
