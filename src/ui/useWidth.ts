import { type RefCallback, useCallback, useState } from "react"

/**
 * Width of an element in whole pixels, kept up to date; null until it has one. Measured `atOnce`, it is known before the
 * element is painted, and the browser has to lay the page out for it; else in the frame in which the element comes.
 */
export function useWidth(atOnce: boolean): readonly [number | null, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState<number | null>(null)
  const ref = useCallback(
    (element: HTMLElement) => {
      const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth)
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      if (atOnce) measure()
      return () => observer.disconnect()
    },
    [atOnce],
  )
  return [width, ref]
}
