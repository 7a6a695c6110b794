import { useCallback, useSyncExternalStore } from "react"
import { useIsAlive } from "./useIsAlive.ts"

/** Wide enough for filters and an open item beside the content; the same 1000 px as in the style sheets. */
export const WIDE = "(width >= 1000px)"
/** A phone's screen, on which tables are cards; paper is never narrow. */
export const NARROW = "screen and (width < 640px)"

/**
 * Whether a media query holds, kept up to date. Null in what the build draws, for a screen that it does not know: style
 * sheets then decide, so that the first sight of a page is the last.
 */
export function useMedia(query: string): boolean | null {
  const isAlive = useIsAlive()
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query)
      list.addEventListener("change", onChange)
      return () => list.removeEventListener("change", onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => (isAlive ? matchMedia(query).matches : unknown()), unknown)
}

const unknown = () => null
