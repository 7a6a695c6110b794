import { useEffect, useRef } from "react"

/**
 * After a step to another page, puts the keyboard where a reader would look: the heading of the panel or page that
 * opened, or the row from which the panel was opened once it closes. `isKnown` is false while the record was not yet
 * known on the day shown: the button that leaves that day goes with it.
 */
export function useNavigationFocus(path: string, beside: string | null, isKnown: boolean): void {
  const previous = useRef({ path, beside, isKnown })
  /** The link that opened the item: an item may be listed twice. */
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    const before = previous.current
    previous.current = { path, beside, isKnown }
    const isLost = isKnown && !before.isKnown && document.activeElement === document.body
    if (before.path === path && !isLost) return
    if (before.beside === null && beside !== null) opener.current = document.activeElement
    if (beside !== null) rowOf(path.split("/")[1] ?? "", opener.current)?.scrollIntoView({ block: "center" })
    const closed = before.beside !== null && beside === null ? before.path.split("/")[1] : undefined
    const row = closed === undefined ? null : rowOf(closed, opener.current)
    const target = row ?? find(beside !== null ? "[data-panel] h2" : "main h1")
    if (target && row === null) target.tabIndex = -1
    target?.focus({ preventScroll: row === null })
  }, [path, beside, isKnown])
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector)
}

/** The link of an item in the list: the one that opened it, where it is still there. */
function rowOf(id: string, opener: Element | null): HTMLElement | null {
  const isIts = opener instanceof HTMLElement && opener.isConnected && opener.dataset["itemId"] === id
  return isIts ? opener : find(`[data-item-id="${id}"]`)
}
