import { useCallback, useInsertionEffect, useRef } from "react"

/** One function for the life of the component that always calls the newest one, so that a new closure redraws nothing. */
export function useStable<Args extends readonly unknown[], Result>(
  call: (...args: Args) => Result,
): (...args: Args) => Result {
  const newest = useRef(call)
  useInsertionEffect(() => {
    newest.current = call
  })
  return useCallback((...args: Args) => newest.current(...args), [])
}
