import { useState } from "react"
import { flushSync } from "react-dom"
import type { Json } from "../../dataset/draft.ts"
import type { Path } from "../../dataset/parse/fieldName.ts"
import { controlOf, useEditing } from "./editing.ts"

/**
 * The entries of a list as they move and go. Each has a key by which it stays itself, so that what is unfolded or typed in
 * goes with it; the keyboard goes on from what was pressed. `name` is that of the list in the record.
 */
export function useEntries(entries: readonly Json[], path: Path, name: string) {
  const { change } = useEditing()
  const [known, setKeys] = useState<readonly number[]>([])
  const missing = entries.length - known.length
  const next = Math.max(0, ...known) + 1
  const more = Array.from({ length: Math.max(0, missing) }, (_, place) => next + place)
  const keys = [...known, ...more].slice(0, entries.length)
  if (missing !== 0) setKeys(keys)
  const addId = `${controlOf(name)}-add`
  const upId = (place: number) => `${controlOf(`${name}[${place}]`)}-up`
  const put = (from: number, take: number, order: readonly number[]) => {
    const turned = <T>(list: readonly T[]) =>
      list.toSpliced(from, take, ...order.flatMap((place) => list.slice(place, place + 1)))
    flushSync(() => {
      setKeys(turned(keys))
      change(path, turned(entries))
    })
  }
  return {
    keyOf: (place: number) => keys[place],
    addId,
    upId,
    moveUp: (place: number) => {
      put(place - 1, 2, [place, place - 1])
      document.getElementById(place > 1 ? upId(place - 1) : addId)?.focus()
    },
    remove: (place: number) => {
      put(place, 1, [])
      document.getElementById(addId)?.focus()
    },
  }
}
