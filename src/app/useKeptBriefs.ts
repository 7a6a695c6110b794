import { useMemo, useState, useSyncExternalStore } from "react"
import { type BriefEdits, isUnedited } from "../selection/briefEdits.ts"
import { readBriefEdits } from "../selection/readBriefEdits.ts"

/** Changes that this browser keeps for a brief, or that were deleted a moment ago and can come back. */
export interface KeptBrief {
  readonly key: string
  readonly edits: BriefEdits
  readonly isDeleted: boolean
}

/** Changes kept for other briefs of the same dataset than that of the key, in the order of their names. */
export function useKeptBriefs(key: string) {
  const stored = useSyncExternalStore(subscribe, snapshot, () => NOTHING)
  const [deleted, setDeleted] = useState<ReadonlyMap<string, string>>(new Map())
  const briefs = useMemo(() => {
    const kept = new Map(JSON.parse(stored) as [string, string][])
    return [...new Map([...deleted, ...kept])]
      .filter(([name]) => name !== key && datasetOf(name) === datasetOf(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, text]): readonly KeptBrief[] => {
        const edits = readBriefEdits(text)
        return edits && !isUnedited(edits) ? [{ key: name, edits, isDeleted: !kept.has(name) }] : []
      })
  }, [stored, deleted, key])
  const remove = (name: string) => {
    const text = localStorage.getItem(name)
    if (text === null) return
    setDeleted((before) => new Map(before).set(name, text))
    localStorage.removeItem(name)
  }
  /** Puts back what was deleted; false where the browser does not take it. */
  const restore = (name: string): boolean => {
    const text = deleted.get(name)
    try {
      if (text !== undefined && localStorage.getItem(name) === null) localStorage.setItem(name, text)
      setDeleted((before) => new Map([...before].filter(([one]) => one !== name)))
      return true
    } catch {
      return false
    }
  }
  return { briefs, remove, restore }
}

/** "own k3x9 brief en" → "own k3x9 ": of another dataset nothing is shown. */
const datasetOf = (key: string): string => key.slice(0, key.indexOf("brief "))

/** Another tab may keep or delete some, also while the browser has put this page aside. */
function subscribe(onChange: () => void): () => void {
  const leaving = new AbortController()
  for (const kind of ["storage", "pageshow"]) addEventListener(kind, onChange, { signal: leaving.signal })
  return () => leaving.abort()
}

/** In what the build draws, and where the browser keeps nothing. */
const NOTHING = "[]"

/** All that is kept for briefs, as one text, so that what is unchanged is the same value. */
function snapshot(): string {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "")
    const own = keys.filter((key) => /^(own \w+ )?brief \w\w(\?\S+)?$/.test(key)).toSorted()
    return JSON.stringify(own.map((key) => [key, localStorage.getItem(key) ?? ""]))
  } catch {
    return NOTHING
  }
}
