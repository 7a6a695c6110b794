import { type RefCallback, useCallback, useState } from "react"

/** So far from sight something is near. */
const MARGIN = "100px 0px"

/** Whether an element has ever been near the reader's sight. */
export function useNear(): readonly [boolean, RefCallback<HTMLElement>] {
  const [isNear, setNear] = useState(false)
  const ref = useCallback((element: HTMLElement) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        setNear(true)
      },
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [isNear, ref]
}
