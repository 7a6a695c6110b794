import { useCallback, useMemo } from "react"
import type { ItemRow, ItemRows } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useSteps } from "../../ui/useSteps.ts"
import type { Arrangement } from "./arrangement.ts"
import { type ItemOrder, itemOrders } from "./itemOrders.ts"

/** The heading of the lines that follow it. */
export interface GroupHead {
  /** The first row of the group. */
  readonly first: number
  readonly count: number
}

/** A line of the table: the place of an item among all rows, or the heading of a group. */
export type Line = number | GroupHead

/**
 * The lines of the table: the shown rows in the order of the sort keys, the first key first, under the headings of their
 * groups. All rows are sorted, since those that the filters leave change far more often than the sort does; very many are
 * sorted while the page goes on answering, and stand in their order until then.
 */
export function useLines(rows: ItemRows, shown: Uint32Array, { sort, group }: Arrangement) {
  const language = useLanguage()
  const orders = useMemo(() => itemOrders(rows, language), [rows, language])
  const known = useMemo(() => orders.known({ sort, group }), [orders, sort, group])
  const begin = useCallback(() => orders.steps({ sort, group }), [orders, sort, group])
  const order = useSteps(known, begin, orders)
  const lines = useMemo(() => linesOf(order, shown, rows.length), [order, shown, rows])
  return { lines, isSorting: known === null }
}

function linesOf(order: ItemOrder | null, shown: Uint32Array, size: number): readonly Line[] {
  if (order === null) return Array.from(shown)
  const { places, groups } = order
  const isShown = new Uint8Array(size)
  for (const place of shown) isShown[place] = 1
  const lines: Line[] = []
  let head: { first: number; count: number } | null = null
  for (const place of places) {
    if (isShown[place] === 0) continue
    if (groups && (head === null || groups[place] !== groups[head.first])) {
      head = { first: place, count: 0 }
      lines.push(head)
    }
    if (head) head.count++
    lines.push(place)
  }
  return lines
}

/** The row of a line; none where it is a heading. */
export function rowOf(rows: ItemRows, line: Line | undefined): ItemRow | undefined {
  return typeof line === "number" ? rows.at(line) : undefined
}
