import { useId, useState } from "react"
import controls from "./controls.module.css"
import styles from "./EmbedSnippet.module.css"
import { HEIGHT_MESSAGE } from "./heightMessage.ts"
import { useLanguage } from "./language.ts"

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
  const [copied, setCopied] = useState<"no" | "yes" | "byHand">("no")
  const text = snippet(address, title)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("byHand"),
    )
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
      <button
        type="button"
        className={controls["button"]}
        onClick={() => void copy()}
        onBlur={() => setCopied("no")}
      >
        {copied === "yes" ? words.copied : words.copy}
      </button>
      <p role="status">{copied === "byHand" && words.byHand}</p>
    </div>
  )
}

function snippet(address: string, title: string): string {
  const attribute = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`,
    "<script>",
    `addEventListener("message", (e) => {`,
    `  if (e.data?.type !== ${JSON.stringify(HEIGHT_MESSAGE)}) return`,
    `  for (const frame of document.querySelectorAll("iframe"))`,
    `    if (frame.contentWindow === e.source) frame.height = e.data.height`,
    "})",
    "</script>",
  ].join("\n")
}
