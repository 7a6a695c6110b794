import { startTransition, useEffect, useState } from "react"

/**
 * The value as it was when the page was last painted: a new one follows after the paint of what else came of it, in a
 * rendering that gives way to the next event. A deferred value would be drawn before that paint. What stands at first is
 * the value itself where nothing else is given.
 */
export function useLater<Value>(value: Value, atFirst = value): Value {
  return usePainted(value, atFirst, startTransition)
}

/** The same in a rendering that comes before all that gives way. */
export function useAfterPaint<Value>(value: Value): Value {
  return usePainted(value, value, atOnce)
}

const atOnce = (draw: () => void) => draw()

function usePainted<Value>(value: Value, atFirst: Value, begin: (draw: () => void) => void): Value {
  const [painted, setPainted] = useState(atFirst)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    // A frame begins with its callbacks and ends with the paint: a task set up in one comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => begin(() => setPainted(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, begin])
  return painted
}
