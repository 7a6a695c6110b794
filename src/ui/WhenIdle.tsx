import { type ReactNode, startTransition, useEffect, useState } from "react"

/** What waits for an idle moment, in the order in which it was asked for. */
const waiting = new Set<() => void>()

/** Mounts what is dear to draw once the browser is idle, one after the other. */
export function WhenIdle({ children }: { readonly children: ReactNode }) {
  const [isMounted, setMounted] = useState(false)
  useEffect(() => {
    const mount = () => startTransition(() => setMounted(true))
    waiting.add(mount)
    if (waiting.size === 1) whenIdle(mountNext)
    return () => void waiting.delete(mount)
  }, [])
  return isMounted ? children : null
}

function mountNext(): void {
  const [mount] = waiting
  if (!mount) return
  mount()
  waiting.delete(mount)
  whenIdle(mountNext)
}

function whenIdle(act: () => void): void {
  // Safari has no idle callback.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 500 })
  else setTimeout(act, 50)
}
