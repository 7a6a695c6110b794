import { useState } from "react"

/** The same object for as long as each of its parts is the same, so that what gets it is not drawn again. */
export function useSameParts<T extends object>(value: T): T {
  const [kept, keep] = useState(value)
  const parts = Object.keys(value) as (keyof T)[]
  if (parts.every((part) => Object.is(kept[part], value[part]))) return kept
  keep(value)
  return value
}
