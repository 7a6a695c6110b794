import { useVirtualizer } from "@tanstack/react-virtual"
import { useMedia } from "./useMedia.ts"

const ROW_HEIGHT = 72
/** Rows drawn beyond the edge, so that arrow keys find their next row. */
const OVERSCAN = 12

export interface VirtualRows {
  /** Indices drawn. */
  readonly shown: readonly number[]
  /** Room of the rows above and below, in px. */
  readonly before: number
  readonly after: number
  readonly measure: ((element: Element | null) => void) | undefined
}

/** Which of many rows to draw inside a scroll frame; all of them where that is not wanted, and in print. */
export function useVirtualRows(count: number, frame: HTMLElement | null, virtual: boolean): VirtualRows {
  const printing = useMedia("print")
  const enabled = virtual && !printing
  const virtualizer = useVirtualizer({
    count,
    enabled,
    getScrollElement: () => frame,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  if (!enabled)
    return {
      shown: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: undefined,
    }
  const rows = virtualizer.getVirtualItems()
  return {
    shown: rows.map(({ index }) => index),
    before: rows[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  }
}
