import { type ReactNode, useEffect, useState } from "react"

/** Mounts what is dear to draw once the page has been painted and the browser is idle. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const paint = () => setPainted(true)
    // Safari has no idle callback.
    if (!("requestIdleCallback" in globalThis)) {
      const timer = setTimeout(paint, 50)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(paint, { timeout: 500 })
    return () => cancelIdleCallback(idle)
  }, [])
  return painted ? children : null
}
