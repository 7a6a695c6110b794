import { useSyncExternalStore } from "react"

/** What shows that somebody is there; the focus does not, since the page itself sets it. */
const DEEDS = ["pointermove", "pointerdown", "keydown", "wheel", "scroll"]

/** A reader may do nothing that a page is told of: a screen reader goes through it by itself. */
const UNTOLD_MS = 8000

let isThere = false
const told = new Set<() => void>()

/**
 * Whether a reader has done anything on the page yet. What is dear to draw, and stands there as a picture meanwhile, waits
 * for it: until then it would only be in the way of the first deed.
 */
export const useReader = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isThere,
    () => false,
  )

function subscribe(onReader: () => void): () => void {
  if (told.size === 0 && !isThere) watch()
  told.add(onReader)
  return () => told.delete(onReader)
}

function watch(): void {
  const watching = new AbortController()
  const found = () => {
    watching.abort()
    clearTimeout(untold)
    isThere = true
    for (const tell of told) tell()
  }
  const untold = setTimeout(found, UNTOLD_MS)
  // Before the page answered, somebody may have been there already.
  if (navigator.userActivation?.hasBeenActive || scrollY > 0) return found()
  for (const deed of DEEDS)
    addEventListener(deed, found, { capture: true, passive: true, signal: watching.signal })
}
