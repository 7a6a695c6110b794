import { type RefObject, useEffect, useRef } from "react"
import { HEIGHT_MESSAGE } from "../ui/heightMessage.ts"

/** Tells the page around the frame how high the content is, now and whenever it changes. Nothing else is told. */
export function useHeightMessage(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = content.current
    if (!element || parent === window) return
    const observer = new ResizeObserver(() => {
      // Whoever embeds the page may know its height: there is no secret in it.
      parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(element.scrollHeight) }, "*")
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return content
}
