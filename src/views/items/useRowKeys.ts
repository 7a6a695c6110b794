import { type FocusEvent, type KeyboardEvent, useState } from "react"

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10

/**
 * Makes the rows one stop of the keyboard: the link of one row is reached by Tab, arrows, Page and Home keys go on
 * from there, Enter follows the link.
 */
export function useRowKeys(standing: string | null, isShown: (id: string) => boolean) {
  const [visited, setVisited] = useState<string | null>(null)
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => setVisited(target.dataset["itemId"] ?? visited)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-item-id]")]
    const at = links.findIndex((link) => link === event.target)
    const next = at < 0 ? undefined : rowAfter(event.key, at, links.length)
    if (next === undefined) return
    event.preventDefault()
    const link = links[Math.min(links.length - 1, Math.max(0, next))]
    link?.focus()
  }
  const stop = visited !== null && isShown(visited) ? visited : standing
  return { stop, container: { onFocus, onKeyDown } }
}

function rowAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return at + 1
    case "ArrowUp":
      return at - 1
    case "PageDown":
      return at + PAGE
    case "PageUp":
      return at - PAGE
    case "Home":
      return 0
    case "End":
      return count - 1
    default:
      return undefined
  }
}
