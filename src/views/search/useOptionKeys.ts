import type { KeyboardEvent } from "react"

/** Keys of the field that move through the list and open what is chosen, while the focus stays in the field. */
export function useOptionKeys(
  options: readonly string[],
  active: string | null,
  id: string,
  onChoose: (key: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    // A syllable is still being put together: the key belongs to that.
    if (event.nativeEvent.isComposing || active === null) return
    const place = options.indexOf(active)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (place + 1) % options.length,
      ArrowUp: (place - 1 + options.length) % options.length,
      Home: 0,
      End: options.length - 1,
    }
    const next = steps[event.key]
    if (event.key === "Enter") document.getElementById(`${id}-${active}`)?.click()
    else if (next === undefined || event.shiftKey) return
    else onChoose(options[next] ?? active)
    event.preventDefault()
  }
}
