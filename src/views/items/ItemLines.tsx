import type { ItemRows } from "../../summary/itemRows.ts"
import { useVirtualRows } from "../../ui/useVirtualRows.ts"
import type { Arrangement } from "./arrangement.ts"
import { GroupLine, ItemLine, Spacer } from "./lines.tsx"
import { type Line, rowOf } from "./useLines.ts"
import { useRowKeys } from "./useRowKeys.ts"

interface ItemLinesProps {
  /** Every item of the dataset. */
  readonly rows: ItemRows
  readonly lines: readonly Line[]
  readonly arrangement: Arrangement
  readonly openId: string | null
  readonly sides: ReadonlyMap<string, string>
  /** What scrolls where there are too many lines to draw them all. */
  readonly frame: HTMLElement | null
  /** Draw only the lines in sight. */
  readonly virtual: boolean
}

/** The lines in sight, as one stop of the keyboard. */
export function ItemLines({
  rows,
  lines,
  arrangement: { columns, group },
  openId,
  sides,
  frame,
  virtual,
}: ItemLinesProps) {
  const { shown, before, after, measure } = useVirtualRows(lines.length, frame, virtual)
  const drawn = shown.map((index) => ({ index, line: lines[index], row: rowOf(rows, lines[index]) }))
  const isDrawn = (id: string | null) => drawn.some(({ row }) => row?.id === id)
  // A row that is not drawn cannot be reached.
  const first = drawn.find(({ row }) => row)?.row?.id ?? null
  const { stop, container } = useRowKeys(isDrawn(openId) ? openId : first, isDrawn)
  return (
    <tbody role="rowgroup" {...container}>
      <Spacer height={before} columns={columns.length} />
      {drawn.map(({ index, line, row }) => {
        if (typeof line === "object")
          return (
            <GroupLine
              key={`group-${index}`}
              first={rows.at(line.first)}
              count={line.count}
              group={group}
              columns={columns.length}
            />
          )
        if (!row) return null
        const state = row.id === openId ? "open" : row.id === stop ? "stop" : "plain"
        return (
          <ItemLine
            key={row.id}
            row={row}
            // Only rows that are measured are told their place: others stay as they are when the order changes.
            index={measure && index}
            columns={columns}
            sides={sides}
            state={state}
            measure={measure}
          />
        )
      })}
      <Spacer height={after} columns={columns.length} />
    </tbody>
  )
}
