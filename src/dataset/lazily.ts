/** What makes a value when it is first asked for, and then has it. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A value in pieces that can be made one by one, so that a page answers in between; asked for whole, it makes the rest. */
export interface InPieces<T> {
  readonly pieces: readonly (() => unknown)[]
  readonly whole: () => T
}
