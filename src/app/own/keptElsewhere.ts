import { useEffect, useState } from "react"
import { siteRoot } from "../site.ts"
import { keptNote } from "./keptDataset.ts"

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

/** Whether another tab has removed or replaced a dataset that the browser kept when this page began to show it. */
export function useIsGone(id: string, wasKept: boolean): boolean {
  const [gone, setGone] = useState<string | null>(null)
  useEffect(() => {
    if (!wasKept) return
    const look = () => void keptNote(siteRoot().pathname).then((note) => setGone(note?.id === id ? null : id))
    const tabs = channel()
    tabs.addEventListener("message", look)
    return () => tabs.removeEventListener("message", look)
  }, [id, wasKept])
  return gone === id
}
