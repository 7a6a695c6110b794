import { useEffect, useState } from "react"
import { siteRoot } from "../site.ts"
import { keptNote } from "./keptDataset.ts"
import { askBeforeLeaving } from "./unkeptGuard.ts"

let opened: BroadcastChannel | null = null

/** One for the whole page, which so never hears itself. */
const channel = (): BroadcastChannel =>
  (opened ??= new BroadcastChannel(`own dataset ${siteRoot().pathname}`))

/** Tells other tabs that the browser now keeps another dataset, or none. */
export function tellTabs(): void {
  // What goes through a channel goes to this origin alone, and there is no place for another.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel().postMessage(null)
}

/** Hears of what other tabs do, and of what they may have done while this page was put aside; gives what ends it. */
export function onOtherTabs(hear: () => void): () => void {
  const tabs = channel()
  tabs.addEventListener("message", hear)
  addEventListener("pageshow", hear)
  return () => {
    tabs.removeEventListener("message", hear)
    removeEventListener("pageshow", hear)
  }
}

/** Whether another tab has removed or replaced a dataset that the browser kept when this page began to show it. */
export function useIsGone(id: string, wasKept: boolean): boolean {
  const [gone, setGone] = useState<string | null>(null)
  useEffect(() => {
    if (!wasKept) return
    const look = () =>
      void keptNote(siteRoot().pathname).then((note) => {
        const isGone = note?.id !== id
        // This document holds the only copy now.
        if (isGone) askBeforeLeaving()
        setGone(isGone ? id : null)
      })
    look()
    return onOtherTabs(look)
  }, [id, wasKept])
  return gone === id
}
