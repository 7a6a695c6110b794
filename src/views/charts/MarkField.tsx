import { type FocusEvent, type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from "react"
import { useMarkKeys } from "../../ui/useMarkKeys.ts"
import styles from "./charts.module.css"

interface MarkFieldProps {
  readonly label: string
  /** Sees a key first; what it prevents goes no further. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  readonly children: ReactNode
}

interface Readout {
  readonly words: string
  readonly x: number
  readonly y: number
}

/**
 * Makes the marks inside one stop of the keyboard and shows the name of the one under the pointer or in focus.
 * A mark has `data-mark-row`, `data-mark-column`, `tabIndex={-1}` and an `aria-label` that holds its value.
 */
export function MarkField({ label, onKeyDown, children }: MarkFieldProps) {
  const { container } = useMarkKeys()
  const [readout, setReadout] = useState<Readout | null>(null)
  const show = ({ target, currentTarget }: SyntheticEvent<HTMLElement>) =>
    setReadout(readoutOf(target, currentTarget))
  const hide = () => setReadout(null)
  const handlers = {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      container.onFocus(event)
      show(event)
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      container.onBlur(event)
      hide()
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      onKeyDown?.(event)
      if (event.key === "Escape" && readout) {
        event.preventDefault()
        hide()
      }
      if (!event.defaultPrevented) container.onKeyDown(event)
    },
    onPointerOver: show,
    onPointerLeave: hide,
  }
  return (
    <div
      className={styles["field"]}
      role="group"
      aria-label={label}
      tabIndex={container.tabIndex}
      {...handlers}
    >
      {children}
      {readout && (
        <p className={styles["readout"]} style={{ left: readout.x, top: readout.y }} aria-hidden="true">
          {readout.words}
        </p>
      )}
    </div>
  )
}

const HALF = 130

function readoutOf(target: EventTarget, field: HTMLElement): Readout | null {
  const mark = target instanceof Element ? target.closest("[data-mark-row]") : null
  const words = mark?.getAttribute("aria-label")
  if (!mark || !words) return null
  const [place, frame] = [mark.getBoundingClientRect(), field.getBoundingClientRect()]
  const middle = place.left + place.width / 2 - frame.left
  return { words, x: Math.max(HALF, Math.min(middle, frame.width - HALF)), y: place.top - frame.top - 6 }
}
