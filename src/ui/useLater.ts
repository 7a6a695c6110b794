import { startTransition, useEffect, useState } from "react"

/**
 * The value as it was when the page was last painted: a new one follows after the paint of what else came of it, in a
 * rendering that gives way to the next event. A deferred value would be drawn before that paint. What stands at first is
 * the value itself where nothing else is given. `pauseOf` says for how many milliseconds longer nothing newer may come.
 */
export function useLater<Value>(
  value: Value,
  atFirst = value,
  pauseOf?: (value: Value, painted: Value) => number,
): Value {
  return usePainted(value, atFirst, startTransition, pauseOf)
}

/** The same in a rendering that comes before all that gives way. */
export function useAfterPaint<Value>(value: Value): Value {
  return usePainted(value, value, atOnce)
}

const atOnce = (draw: () => void) => draw()

function usePainted<Value>(
  value: Value,
  atFirst: Value,
  begin: (draw: () => void) => void,
  pauseOf?: (value: Value, painted: Value) => number,
): Value {
  const [painted, setPainted] = useState(atFirst)
  const pause = pauseOf?.(value, painted)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    // A frame begins with its callbacks and ends with the paint: a task set up in one comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => begin(() => setPainted(value)), pause)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, begin, pause])
  return painted
}
