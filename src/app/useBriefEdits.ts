import { useEffect, useState } from "react"
import { type BriefEdits, isUnedited, NO_EDITS } from "../selection/briefEdits.ts"
import { useIsAlive } from "../ui/useIsAlive.ts"
import { readBriefEdits, writeBriefEdits } from "../selection/readBriefEdits.ts"

interface Kept {
  readonly key: string
  readonly edits: BriefEdits
  /** False where this browser did not let them be kept: they last until the page is left. */
  readonly isKept: boolean
  /** What was kept and could not be read, and the key under which it is set aside. */
  readonly unread: { readonly key: string; readonly text: string } | null
}

/** In what the build draws, of no brief. */
const NOTHING: Kept = { key: "", edits: NO_EDITS, isKept: true, unread: null }

/** An officer's changes to the brief of that key, kept in this browser and nowhere else. */
export function useBriefEdits(key: string) {
  const isInBrowser = useIsAlive()
  const [state, setState] = useState<Kept>(NOTHING)
  const kept = state.key === key ? state : isInBrowser ? load(key) : NOTHING
  if (kept !== state) setState(kept)
  const { unread } = kept
  useEffect(() => {
    if (unread === null) return
    try {
      localStorage.setItem(unread.key, unread.text)
      localStorage.removeItem(key)
    } catch {
      // It stays where it was until something is kept in its place.
    }
  }, [key, unread])
  // Another tab may hold the same brief: what is changed there is seen here, so that neither overwrites the other, at
  // once or when the browser takes the page out again that it had put aside. What could not be kept stays.
  useEffect(() => {
    const readAgain = () => setState((known) => (known.isKept ? load(key) : known))
    const leaving = new AbortController()
    const { signal } = leaving
    addEventListener("storage", (event) => event.key === key && readAgain(), { signal })
    addEventListener("pageshow", readAgain, { signal })
    return () => leaving.abort()
  }, [key])
  const change = (edits: BriefEdits) => setState({ ...kept, edits, isKept: keep(key, edits) })
  return { ...kept, change }
}

function load(key: string): Kept {
  try {
    const text = localStorage.getItem(key)
    const edits = text === null ? NO_EDITS : readBriefEdits(text)
    if (edits !== null) return { key, edits, isKept: true, unread: null }
    return { key, edits: NO_EDITS, isKept: true, unread: { key: freeKey(key, text ?? ""), text: text ?? "" } }
  } catch {
    return { key, edits: NO_EDITS, isKept: false, unread: null }
  }
}

function keep(key: string, edits: BriefEdits): boolean {
  try {
    if (isUnedited(edits)) localStorage.removeItem(key)
    else localStorage.setItem(key, writeBriefEdits(edits))
    return true
  } catch {
    return false
  }
}

/** A key under which nothing else is set aside. */
function freeKey(key: string, text: string): string {
  for (let number = 1; ; number++) {
    const free = `${key} unread ${number}`
    const there = localStorage.getItem(free)
    if (there === null || there === text) return free
  }
}
