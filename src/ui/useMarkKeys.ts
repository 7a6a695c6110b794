import { type FocusEvent, type KeyboardEvent, useState } from "react"

/** Where a mark stands among the marks of its chart. */
export interface MarkPlace {
  readonly row: number
  readonly column: number
}

/**
 * Makes the marks of a chart one stop of the keyboard: arrows go from mark to mark, Enter and Space choose one.
 * Spread `container` on the svg or group that holds them; each mark names its `data-mark-row` and `data-mark-column`
 * and has `tabIndex={-1}`.
 */
export function useMarkKeys() {
  const [focused, setFocused] = useState<MarkPlace | null>(null)
  const [last, setLast] = useState<MarkPlace | null>(null)
  const onFocus = ({ target, currentTarget }: FocusEvent<SVGElement | HTMLElement>) => {
    const place = placeOf(target)
    if (place) {
      setFocused(place)
      setLast(place)
    } else if (target === currentTarget) {
      const marks = marksIn(currentTarget)
      ;(marks.find((mark) => isAt(mark, last)) ?? marks[0])?.element.focus()
    }
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<SVGElement | HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(null)
  }
  const onKeyDown = (event: KeyboardEvent<SVGElement | HTMLElement>) => {
    const from = placeOf(event.target)
    if (!from || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === "Enter" || event.key === " ") {
      if (isNative(event.target)) return
      event.preventDefault()
      event.target.dispatchEvent(new MouseEvent("click", { bubbles: true }))
      return
    }
    const next = neighbour(marksIn(event.currentTarget), from, event.key)
    if (next === undefined) return
    event.preventDefault()
    next?.element.focus()
  }
  // While a mark has the focus the container is no stop, so that Shift+Tab leaves the chart.
  return { focused, container: { tabIndex: focused ? -1 : 0, onFocus, onBlur, onKeyDown } }
}

interface Mark extends MarkPlace {
  readonly element: SVGElement | HTMLElement
}

function marksIn(container: Element): readonly Mark[] {
  return [...container.querySelectorAll<SVGElement | HTMLElement>("[data-mark-row]")]
    .map((element) => ({
      element,
      row: Number(element.dataset["markRow"]),
      column: Number(element.dataset["markColumn"]),
    }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
}

function placeOf(target: EventTarget): MarkPlace | null {
  if (!(target instanceof SVGElement || target instanceof HTMLElement)) return null
  const { markRow, markColumn } = target.dataset
  return markRow === undefined ? null : { row: Number(markRow), column: Number(markColumn) }
}

const isAt = (mark: MarkPlace, place: MarkPlace | null) =>
  mark.row === place?.row && mark.column === place.column

/** Links and buttons of HTML answer Enter themselves. */
const isNative = (target: EventTarget) =>
  target instanceof HTMLButtonElement || (target instanceof Element && target.localName === "a")

/** The mark that a key leads to; null where there is none that way, undefined where the key leads nowhere. */
function neighbour(marks: readonly Mark[], from: MarkPlace, key: string): Mark | null | undefined {
  const row = marks.filter((mark) => mark.row === from.row)
  const nearest = (next: number | undefined) =>
    marks
      .filter((mark) => mark.row === next)
      .toSorted((a, b) => Math.abs(a.column - from.column) - Math.abs(b.column - from.column))[0] ?? null
  switch (key) {
    case "ArrowRight":
      return row.find((mark) => mark.column > from.column) ?? null
    case "ArrowLeft":
      return row.findLast((mark) => mark.column < from.column) ?? null
    case "ArrowDown":
      return nearest(marks.find((mark) => mark.row > from.row)?.row)
    case "ArrowUp":
      return nearest(marks.findLast((mark) => mark.row < from.row)?.row)
    case "Home":
      return row[0] ?? null
    case "End":
      return row.at(-1) ?? null
    default:
      return undefined
  }
}
