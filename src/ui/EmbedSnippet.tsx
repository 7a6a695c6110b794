import { escapeMarkup } from "../format/escapeMarkup.ts"
import { useId } from "react"
import controls from "./controls.module.css"
import styles from "./EmbedSnippet.module.css"
import { HEIGHT_MESSAGE } from "./heightMessage.ts"
import { useLanguage } from "./language.ts"
import { useCopy } from "./useCopy.ts"

interface EmbedSnippetProps {
  /** Full address of the page for the frame. */
  readonly address: string
  /** Title of the frame. */
  readonly title: string
}

/** The text that puts a chart or the table into another page: a frame, and the script that fits its height. */
export function EmbedSnippet({ address, title }: EmbedSnippetProps) {
  const { m } = useLanguage()
  const words = m.embed
  const id = useId()
  const { copied, copy, forget } = useCopy()
  const text = snippet(address, title)
  return (
    <div className={styles["snippet"]}>
      <p>{words.lead}</p>
      <label htmlFor={id}>{words.snippet}</label>
      <textarea
        id={id}
        className={controls["field"]}
        rows={8}
        readOnly
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className={controls["button"]} onClick={() => copy(text)} onBlur={forget}>
        {copied === "yes" ? words.copied : words.copy}
      </button>
      <p role="status">{copied === "byHand" && words.byHand}</p>
    </div>
  )
}

function snippet(address: string, title: string): string {
  return [
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`,
    "<script>",
    `addEventListener("message", (e) => {`,
    `  if (e.data?.type !== ${JSON.stringify(HEIGHT_MESSAGE)}) return`,
    `  for (const frame of document.querySelectorAll("iframe"))`,
    `    if (frame.contentWindow === e.source) frame.height = e.data.height`,
    "})",
    "</script>",
  ].join("\n")
}
