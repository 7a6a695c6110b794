import { useState } from "react"
import controls from "../ui/controls.module.css"
import { useLanguage } from "../ui/language.ts"
import { currentHref } from "./location.ts"

/** Puts the address of what is shown on the clipboard; where that is forbidden, shows it to be copied by hand. */
export function CopyLink() {
  const { m } = useLanguage()
  const [copied, setCopied] = useState<"no" | "yes" | "byHand">("no")
  const copy = () =>
    navigator.clipboard.writeText(currentHref()).then(
      () => setCopied("yes"),
      () => setCopied("byHand"),
    )
  return (
    <>
      <button
        type="button"
        className={controls["quiet"]}
        onClick={() => void copy()}
        onBlur={() => setCopied("no")}
      >
        {copied === "yes" ? m.shell.copied : m.shell.copyLink}
      </button>
      {copied === "byHand" && <code>{currentHref()}</code>}
    </>
  )
}
