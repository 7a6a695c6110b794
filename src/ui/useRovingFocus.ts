import { type FocusEvent, type KeyboardEvent, useState } from "react"

/**
 * Makes the buttons of a toolbar one stop of the keyboard: arrows, Home and End go from one to the next, and Tab comes
 * back to the one last used. Spread `toolbar` on the container and `tool(index)` on each button.
 */
export function useRovingFocus() {
  const [current, setCurrent] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
    const tools = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tool]")]
    const next = placeAfter(event.key, current, tools.length)
    if (next === null) return
    event.preventDefault()
    tools[next]?.focus()
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => setCurrent(Number(target.dataset["tool"] ?? 0))
  return {
    toolbar: { role: "toolbar", onKeyDown, onFocus } as const,
    tool: (index: number) => ({ "data-tool": index, tabIndex: index === current ? 0 : -1 }),
  }
}

/** Past either end it goes on from the other; null where the key leads nowhere. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % count
    case "ArrowLeft":
      return (place - 1 + count) % count
    case "Home":
      return 0
    case "End":
      return count - 1
    default:
      return null
  }
}
