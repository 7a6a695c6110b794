/** What makes a value when it is first asked for, and then has it: a formatter takes a phone several milliseconds to make. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
