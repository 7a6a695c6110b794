import { type RefCallback, useCallback } from "react"

/** For what stands over something that does not answer yet: the last click on it is done again once it goes, where it fell. */
export function useKeptClick(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement) => {
    const place = element.parentElement
    let kept: { readonly left: number; readonly top: number } | null = null
    const keep = ({ clientX, clientY }: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect()
      kept = { left: clientX - left, top: clientY - top }
    }
    element.addEventListener("click", keep)
    return () => {
      if (!kept || !place) return
      const { left, top } = element.getBoundingClientRect()
      const at = { clientX: left + kept.left, clientY: top + kept.top }
      // Once it is gone; what then stands elsewhere on another page was not meant.
      setTimeout(() => {
        const under = document.elementFromPoint(at.clientX, at.clientY)
        if (place.contains(under))
          under?.dispatchEvent(new MouseEvent("click", { ...at, bubbles: true, cancelable: true }))
      })
    }
  }, [])
}
