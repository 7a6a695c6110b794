/** Code that is fetched when it is first needed, and from then on is there at once. */
export interface Late<T> {
  /** Fetches it; what failed is asked for again the next time. */
  readonly load: () => Promise<unknown>
  readonly isHere: () => boolean
  /** The code itself, for who has waited until it is here. */
  readonly now: () => T
}

/** Until then who draws again is told the same instead of asking for ever. */
export const RETRY_MS = 1000

/** A part of the product as a file of its own, which `fetch` imports. */
export function late<T>(fetch: () => Promise<T>): Late<T> {
  let code: { readonly of: T } | null = null
  let coming: Promise<unknown> | null = null
  return {
    load: () =>
      (coming ??= fetch().then(
        (of) => (code = { of }),
        (fault: unknown) => {
          setTimeout(() => (coming = null), RETRY_MS)
          throw fault
        },
      )),
    isHere: () => code !== null,
    now: () => {
      if (code === null) throw new Error("Shown before it was loaded")
      return code.of
    },
  }
}
