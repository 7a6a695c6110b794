import { type RefCallback, useCallback, useState } from "react"

/** Width of an element in whole pixels, kept up to date; `unmeasured` stands in until it has one. */
export function useWidth(unmeasured: number): readonly [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(unmeasured)
  const ref = useCallback((element: HTMLElement) => {
    const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [width, ref]
}
