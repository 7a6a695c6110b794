import { useSyncExternalStore } from "react"

/**
 * What only the reader's browser knows. Pages are drawn by the build first: there, and in the browser until the page is
 * alive, `drawn` stands in its place. The value must be plain, so that an unchanged one is the same.
 */
export function useInBrowser<T extends string | boolean>(read: () => T, drawn: T): T {
  return useSyncExternalStore(never, read, () => drawn)
}

const never = () => () => {}
