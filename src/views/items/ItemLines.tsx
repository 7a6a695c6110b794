import { useVirtualRows } from "../../ui/useVirtualRows.ts"
import type { Arrangement } from "./arrangement.ts"
import { GroupLine, ItemLine, Spacer } from "./lines.tsx"
import { isGroup, isItem, type Line } from "./useLines.ts"
import { useRowKeys } from "./useRowKeys.ts"

interface ItemLinesProps {
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
  lines,
  arrangement: { columns, group },
  openId,
  sides,
  frame,
  virtual,
}: ItemLinesProps) {
  const { shown, before, after, measure } = useVirtualRows(lines.length, frame, virtual)
  const first = lines.find(isItem)?.id ?? null
  const { stop, container } = useRowKeys(openId ?? first, (id) =>
    lines.some((line) => isItem(line) && line.id === id),
  )
  return (
    <tbody role="rowgroup" {...container}>
      <Spacer height={before} columns={columns.length} />
      {shown.map((index) => {
        const line = lines[index]
        if (line === undefined) return null
        if (isGroup(line))
          return <GroupLine key={`group-${index}`} rows={line} group={group} columns={columns.length} />
        const state = line.id === openId ? "open" : line.id === stop ? "stop" : "plain"
        return (
          <ItemLine
            key={line.id}
            row={line}
            index={index}
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
