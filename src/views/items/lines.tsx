import { memo } from "react"
import { groupWord } from "../../format/groupWord.ts"
import type { ColumnId, Group } from "../../selection/view.ts"
import type { ItemRow } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { ItemCell } from "./ItemCell.tsx"
import styles from "./ItemTable.module.css"

interface ItemLineProps {
  readonly row: ItemRow
  /** Place among the lines, where they are measured. */
  readonly index: number | undefined
  readonly columns: readonly ColumnId[]
  readonly sides: ReadonlyMap<string, string>
  /** Open beside the table, the row that Tab reaches, or neither. */
  readonly state: "open" | "stop" | "plain"
  readonly measure: ((element: Element | null) => void) | undefined
}

/** One item: a row, or on phones a card whose cells carry their headings. */
export const ItemLine = memo(function ItemLine({
  row,
  index,
  columns,
  sides,
  state,
  measure,
}: ItemLineProps) {
  const { m } = useLanguage()
  return (
    <tr ref={measure} role="row" data-index={index} data-open={state === "open" || undefined}>
      {columns.map((column) =>
        column === "item" ? (
          <th key={column} role="rowheader" scope="row" data-column={column}>
            <ItemCell row={row} column={column} sides={sides} reachable={state !== "plain"} />
          </th>
        ) : (
          <td key={column} role="cell" data-column={column}>
            <span className={styles["label"]} aria-hidden="true">
              {m.items.columns[column]}
            </span>
            <span className={styles["cell"]}>
              <ItemCell row={row} column={column} sides={sides} reachable={false} />
            </span>
          </td>
        ),
      )}
    </tr>
  )
})

interface GroupLineProps {
  readonly first: ItemRow | undefined
  readonly count: number
  readonly group: Group | null
  readonly columns: number
}

/** Heads the rows that share a sector or a stage. */
export function GroupLine({ first, count, group, columns }: GroupLineProps) {
  const language = useLanguage()
  if (!first || group === null) return null
  return (
    <tr role="row" className={styles["group"]}>
      <th role="rowheader" scope="rowgroup" colSpan={columns}>
        {language.m.items.group(groupWord(language, group, first), count)}
      </th>
    </tr>
  )
}

/** Room of the rows that are not drawn. */
export function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ blockSize: height, padding: 0 }} />
    </tr>
  )
}
