import { useState } from "react"

/** How a copy went; "byHand" where the browser forbids it, so that the text has to be selected. */
export type Copied = "no" | "yes" | "byHand"

/** Puts a text on the clipboard; browsers have none outside secure contexts. */
export function useCopy(): {
  readonly copied: Copied
  readonly copy: (text: string) => void
  readonly forget: () => void
} {
  const [copied, setCopied] = useState<Copied>("no")
  const copy = (text: string) => {
    // Typed as always there, it is missing over plain http.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (clipboard === undefined) return setCopied("byHand")
    clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("byHand"),
    )
  }
  return { copied, copy, forget: () => setCopied("no") }
}
