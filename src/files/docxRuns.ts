import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx"
import type { Run } from "../format/document.ts"

/** A run of text, as a link where it leads somewhere. */
export function linkRun({ text, href }: Run): ParagraphChild {
  if (href === null) return new TextRun(text)
  return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: "Hyperlink" })] })
}
