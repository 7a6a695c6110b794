import { useEffect, useMemo, useState } from "react"
import { isRecord, type Json } from "../dataset/draft.ts"
import { COLLECTION_NAMES, type CollectionName } from "../dataset/schema/collections.ts"
import { useIsAlive } from "../ui/useIsAlive.ts"
import { useStable } from "../ui/useStable.ts"
import { ownKey } from "./site.ts"

/** A record as an editor changed it. */
export interface Draft {
  readonly collection: CollectionName
  /** Id of the record that it replaces; null where it is a new one. */
  readonly replaced: string | null
  /** Version of the data when the record was last changed. */
  readonly version: string
  readonly value: Json
}

/**
 * Where a draft is kept in this browser, before its key: "items/fa50-sale", or "items/+mik2x0f1" for a new item. Of a
 * dataset of the reader's own, apart from those of the published one.
 */
const place = () => `${ownKey()}edit `

/** Drafts by their keys, kept in this browser and nowhere else; other tabs see what is changed here, and the reverse. */
export function useDrafts() {
  const isInBrowser = useIsAlive()
  const [kept, setKept] = useState<ReadonlyMap<string, Draft> | null>(null)
  /** Keys of drafts that this browser did not let be kept: they last until the page is left. */
  const [unkept, setUnkept] = useState<ReadonlySet<string>>(new Set())
  const none = useMemo(() => new Map<string, Draft>(), [])
  if (isInBrowser && kept === null) setKept(readAll())
  // What another tab does is seen here, at once or when the browser takes the page out again that it had put aside.
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const follow = ({ key: stored, newValue }: StorageEvent) => {
      if (!stored?.startsWith(place())) return
      const key = stored.slice(place().length)
      const draft = newValue === null ? null : read(key, newValue)
      if (!unkept.has(key)) setKept((known) => withDraft(known ?? readAll(), key, draft))
    }
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      const isUnkept = ([key]: readonly [string, Draft]) => unkept.has(key)
      if (persisted) setKept((known) => new Map([...readAll(), ...[...(known ?? [])].filter(isUnkept)]))
    }
    addEventListener("storage", follow, { signal })
    addEventListener("pageshow", comeBack, { signal })
    return () => leaving.abort()
  }, [unkept])
  const drafts = kept ?? none
  /** Keeps a draft; null takes it away. */
  const put = useStable((key: string, draft: Draft | null) => {
    setKept(withDraft(drafts, key, draft))
    const wasWritten = write(key, draft)
    setUnkept((keys) => {
      const others = [...keys].filter((one) => one !== key)
      return new Set(wasWritten ? others : [...others, key])
    })
  })
  return { drafts, put, isKept: unkept.size === 0 }
}

/** "items/fa50-sale" → its collection and id; "items/+1" → a new record; null where it names no collection. */
export function readKey(key: string): Pick<Draft, "collection" | "replaced"> | null {
  const [folder, id = "", ...rest] = key.split("/")
  const collection = COLLECTION_NAMES.find((name) => name === folder)
  if (!collection || id === "" || rest.length > 0) return null
  return { collection, replaced: id.startsWith("+") ? null : id }
}

/** The key of one more new record, which no other tab takes meanwhile. */
export const newKey = (collection: CollectionName): string => `${collection}/+${Date.now().toString(36)}`

function withDraft(
  drafts: ReadonlyMap<string, Draft>,
  key: string,
  draft: Draft | null,
): ReadonlyMap<string, Draft> {
  const others = [...drafts].filter(([one]) => one !== key)
  return new Map(draft ? [...others, [key, draft]] : others)
}

function readAll(): ReadonlyMap<string, Draft> {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(place()))
    return new Map(
      keys.toSorted().flatMap((key) => {
        const draft = read(key.slice(place().length), localStorage.getItem(key) ?? "")
        return draft ? [[key.slice(place().length), draft] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}

/** What cannot be read stays where it is, untouched. */
function read(key: string, text: string): Draft | null {
  const named = readKey(key)
  try {
    const { version, value } = JSON.parse(text) as { readonly version?: unknown; readonly value?: Json }
    return named && typeof version === "string" && isRecord(value) ? { ...named, version, value } : null
  } catch {
    return null
  }
}

function write(key: string, draft: Draft | null): boolean {
  try {
    if (draft)
      localStorage.setItem(place() + key, JSON.stringify({ version: draft.version, value: draft.value }))
    else localStorage.removeItem(place() + key)
    return true
  } catch {
    return false
  }
}
