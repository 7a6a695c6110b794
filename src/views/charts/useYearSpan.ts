import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from "react"
import type { ActivityRow } from "../../summary/activityRows.ts"

/** First and last year, inclusive; null leaves that end open. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
}

/** Columns that are being chosen, from where it began to where it has come. */
interface Draft {
  readonly anchor: number
  readonly head: number
  /** Whether a pointer is drawing it. */
  readonly isDrawn: boolean
}

export type YearSpan = ReturnType<typeof useYearSpan>

/** Chooses columns: by drawing over them, or with Shift and the arrow keys, then Enter. Choosing them again clears. */
export function useYearSpan(
  rows: readonly ActivityRow[],
  years: Years,
  onToggleYears: (from: number | null, to: number | null) => void,
) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const isDrafted = (column: number) => draft !== null && covers(draft, column)
  const spanAt = (column: number): Years => {
    const { anchor, head } =
      draft !== null && covers(draft, column) ? draft : { anchor: column, head: column }
    return {
      from: rows[Math.min(anchor, head)]?.from ?? null,
      to: rows[Math.max(anchor, head)]?.to ?? null,
    }
  }
  const choose = (column: number) => {
    const { from, to } = spanAt(column)
    // A span made with the keyboard stays at hand, so that choosing it again can clear it.
    if (draft?.isDrawn) setDraft(null)
    onToggleYears(from, to)
  }
  const clamp = (column: number) => Math.min(Math.max(column, 0), rows.length - 1)

  return {
    isDrafted,
    spanAt,
    choose,
    isOpen: years.from === null && years.to === null,
    isChosen: (row: ActivityRow) =>
      (years.from === null || row.to >= years.from) && (years.to === null || (row.from ?? 0) <= years.to),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS.get(event.key)
      const column = columnOf(event.target)
      if (step === undefined || column === null) return
      if (!event.shiftKey) return setDraft(null)
      event.preventDefault()
      const head = clamp(column + step)
      setDraft({ anchor: draft?.anchor ?? column, head, isDrawn: false })
      event.currentTarget.querySelector<SVGElement>(`[data-mark-column="${head}"]`)?.focus()
    },
    columns: {
      onPointerDown: (event: PointerEvent<SVGElement>) => {
        const column = columnOf(event.target)
        if (event.button === 0 && column !== null) setDraft({ anchor: column, head: column, isDrawn: true })
      },
      onPointerMove: (event: PointerEvent<SVGElement>) => {
        if (!draft?.isDrawn) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const { left, width } = event.currentTarget.getBoundingClientRect()
        setDraft({ ...draft, head: clamp(Math.floor(((event.clientX - left) / width) * rows.length)) })
      },
      onPointerUp: () => draft?.isDrawn && choose(draft.head),
      onPointerCancel: () => setDraft(null),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<SVGElement>) => {
        if (!currentTarget.contains(relatedTarget)) setDraft(null)
      },
    },
  }
}

const STEPS = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
])

function covers({ anchor, head }: Draft, column: number): boolean {
  return column >= Math.min(anchor, head) && column <= Math.max(anchor, head)
}

function columnOf(target: EventTarget): number | null {
  const mark = target instanceof Element ? target.closest<SVGElement>("[data-mark-column]") : null
  return mark ? Number(mark.dataset["markColumn"]) : null
}
