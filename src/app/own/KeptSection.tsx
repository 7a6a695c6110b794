import { startTransition, use, useEffect, useReducer } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { useStable } from "../../ui/useStable.ts"
import { siteRoot } from "../site.ts"
import { type KeptNote, keptNote } from "./keptDataset.ts"
import { onOtherTabs } from "./keptElsewhere.ts"
import { removeOwn } from "./removeOwn.ts"
import { enterOwn } from "./ownLocation.ts"

let asked: Promise<KeptNote | null> | null = null

/** The dataset that the browser keeps already, to be shown or removed. */
export function KeptSection() {
  const { m, number, date, locale } = useLanguage("all")
  const words = m.own.kept
  const root = siteRoot().pathname
  const kept = use((asked ??= keptNote(root)))
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const askAgain = useStable(() => {
    asked = keptNote(root)
    startTransition(drawAgain)
  })
  useEffect(() => onOtherTabs(askAgain), [askAgain])
  if (kept === null) return null
  const { id, name, items, opened } = kept
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {words.about(name, m.own.items(number(items), items === 1), date(opened))} {words.replaced}
      </p>
      <p>
        <button type="button" className={controls["button"]} onClick={() => enterOwn(locale, false)}>
          {words.show}
        </button>{" "}
        <button
          type="button"
          className={controls["quiet"]}
          onClick={() => void removeOwn(root, id).then(askAgain)}
        >
          {words.remove}
        </button>
      </p>
    </section>
  )
}
