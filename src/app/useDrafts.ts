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
  const [isKept, setIsKept] = useState(true)
  const none = useMemo(() => new Map<string, Draft>(), [])
  if (isInBrowser && kept === null) setKept(readAll())
  useEffect(() => {
    // What another tab does to one draft leaves those alone that this browser did not let be kept.
    const follow = ({ key: stored, newValue }: StorageEvent) => {
      if (!stored?.startsWith(place())) return
      const key = stored.slice(place().length)
      const draft = newValue === null ? null : read(key, newValue)
      setKept((known) => withDraft(known ?? readAll(), key, draft))
    }
    // A page that was put aside heard nothing meanwhile.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && isKept) setKept(readAll())
    }
    addEventListener("storage", follow)
    addEventListener("pageshow", comeBack)
    return () => {
      removeEventListener("storage", follow)
      removeEventListener("pageshow", comeBack)
    }
  }, [isKept])
  const drafts = kept ?? none
  /** Keeps a draft; null takes it away. */
  const put = useStable((key: string, draft: Draft | null) => {
    setKept(withDraft(drafts, key, draft))
    setIsKept(write(key, draft))
  })
  return { drafts, put, isKept }
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
