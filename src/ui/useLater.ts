import { startTransition, useEffect, useState } from "react"

/**
 * The value as it was when the page was last painted: a new one follows after the paint of what else came of it, in a
 * rendering that gives way to the next event. A deferred value would be drawn before that paint.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    // A frame begins with its callbacks and ends with the paint: a task set up in one comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLater(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return later
}
