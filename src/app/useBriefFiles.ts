import type { Document } from "../format/document.ts"
import { writeHtml } from "../files/writeHtml.ts"
import { writeMarkdown } from "../files/writeMarkdown.ts"
import { download } from "../ui/download.ts"
import { useLanguage } from "../ui/language.ts"

/** Ways in which a document leaves the page; each says in words what came of it. */
export function useBriefFiles(document: Document, name: string, say: (words: string) => void) {
  const { output } = useLanguage("briefs").m.brief
  const onMarkdown = () => {
    download(new Blob([writeMarkdown(document)], { type: "text/markdown" }), `${name}.md`)
    say(output.made(`${name}.md`))
  }
  const onDocx = async () => {
    say(output.making)
    try {
      // The library is large and few readers want a Word file.
      const { writeDocx } = await import("../files/writeDocx.ts")
      download(await writeDocx(document), `${name}.docx`)
      say(output.made(`${name}.docx`))
    } catch {
      say(output.failed)
    }
  }
  const onCopy = async () => {
    const plain = writeMarkdown(document)
    try {
      if (typeof ClipboardItem === "undefined") {
        await navigator.clipboard.writeText(plain)
        return say(output.copiedPlain)
      }
      const html = writeHtml(document)
      const item = new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([plain], { type: "text/plain" }),
      })
      await navigator.clipboard.write([item])
      say(output.copied)
    } catch {
      say(output.notCopied)
    }
  }
  return { onPrint: () => print(), onMarkdown, onDocx: () => void onDocx(), onCopy: () => void onCopy() }
}
