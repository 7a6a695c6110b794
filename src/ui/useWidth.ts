import { type RefCallback, useCallback, useState } from "react"

/** Width of an element in whole pixels, kept up to date; `unmeasured` stands in until it has one. */
export function useWidth(unmeasured: number): readonly [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(unmeasured)
  const ref = useCallback((element: HTMLElement) => {
    // It tells the first width too, in the frame in which the element comes, when the layout is known anyway.
    const observer = new ResizeObserver(() => element.clientWidth > 0 && setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [width, ref]
}
