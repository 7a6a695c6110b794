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
  const subscribe = useCallback((onChange: () => void) => watch(query, onChange), [query])
  return useSyncExternalStore(subscribe, () => (isAlive ? matches(query) : unknown()), unknown)
}

interface Watched {
  readonly list: MediaQueryList
  readonly watchers: Set<() => void>
  readonly onChange: () => void
}

/** A brief asks the same of each name in it: one listener serves all who ask. */
const watched = new Map<string, Watched>()

function watch(query: string, watcher: () => void): () => void {
  const { list, watchers, onChange } = watched.get(query) ?? startWatching(query)
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    list.removeEventListener("change", onChange)
    watched.delete(query)
  }
}

function startWatching(query: string): Watched {
  const watchers = new Set<() => void>()
  const onChange = () => {
    for (const watcher of watchers) watcher()
  }
  const list = matchMedia(query)
  list.addEventListener("change", onChange)
  const entry = { list, watchers, onChange }
  watched.set(query, entry)
  return entry
}

const matches = (query: string) => (watched.get(query)?.list ?? matchMedia(query)).matches
const unknown = () => null
