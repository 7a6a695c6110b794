import {
  Children,
  cloneElement,
  createContext,
  isValidElement,
  type ReactNode,
  useContext,
  useId,
} from "react"
import { Headings } from "./Headings.tsx"
import controls from "./controls.module.css"
import styles from "./PlainTable.module.css"

interface PlainTableProps {
  /** What the table is called; it scrolls sideways in a region of that name. */
  readonly label: string
  readonly columns: readonly string[]
  /** Its rows, each a `PlainRow`. */
  readonly children: ReactNode
}

const ColumnNames = createContext<readonly string[]>([])

/** A short table without sorting, in a frame of its own; on a phone each row is a block with its columns named. */
export function PlainTable({ label, columns, children }: PlainTableProps) {
  const id = useId()
  return (
    <div className={styles["frame"]} role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} className={controls["hidden"]}>
          {label}
        </caption>
        <Headings columns={columns} />
        <tbody>
          <ColumnNames value={columns}>{children}</ColumnNames>
        </tbody>
      </table>
    </div>
  )
}

interface PlainRowProps {
  /** A `th`, then a `td` for each further column. */
  readonly children: ReactNode
}

/** A row of a plain table; its cells carry the names of their columns for narrow screens. */
export function PlainRow({ children }: PlainRowProps) {
  const names = useContext(ColumnNames)
  return (
    <tr>
      {Children.toArray(children).map((cell, column) =>
        isValidElement<{ readonly "data-column"?: string | undefined }>(cell) && cell.type === "td"
          ? cloneElement(cell, { "data-column": names[column] })
          : cell,
      )}
    </tr>
  )
}
