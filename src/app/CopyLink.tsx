import controls from "../ui/controls.module.css"
import { useLanguage } from "../ui/language.ts"
import { useCopy } from "../ui/useCopy.ts"
import { currentHref } from "./location.ts"

/** Puts the address of what is shown on the clipboard; where that is forbidden, shows it to be copied by hand. */
export function CopyLink() {
  const { m } = useLanguage("first")
  const { copied, copy, forget } = useCopy()
  return (
    <>
      <button type="button" className={controls["quiet"]} onClick={() => copy(currentHref())} onBlur={forget}>
        {copied === "yes" ? m.shell.copied : m.shell.copyLink}
      </button>
      {copied === "byHand" && <code>{currentHref()}</code>}
    </>
  )
}
