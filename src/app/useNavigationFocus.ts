import { useEffect, useRef } from "react"

/**
 * After a step to another page, puts the keyboard where a reader would look: the heading of the panel or page that
 * opened, or the row from which the panel was opened once it closes.
 */
export function useNavigationFocus(path: string, beside: string | null): void {
  const previous = useRef({ path, beside })
  useEffect(() => {
    const before = previous.current
    previous.current = { path, beside }
    if (before.path === path) return
    if (beside !== null) find(`[data-item-id="${path.split("/")[1]}"]`)?.scrollIntoView({ block: "center" })
    const closed = before.beside !== null && beside === null ? before.path.split("/")[1] : undefined
    const row = closed === undefined ? null : find(`[data-item-id="${closed}"]`)
    const target = row ?? find(beside !== null ? "[data-panel] h2" : "main h1")
    if (target && row === null) target.tabIndex = -1
    target?.focus({ preventScroll: row === null })
  }, [path, beside])
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector)
}
