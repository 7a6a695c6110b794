import { useIsAlive } from "./useIsAlive.ts"

/**
 * What only the reader's browser knows. Pages are drawn by the build first: there, and in the browser until the page is
 * alive, `drawn` stands in its place.
 */
export function useInBrowser<T extends string | boolean>(read: () => T, drawn: T): T {
  return useIsAlive() ? read() : drawn
}
