import {
  Bookmark,
  EndnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx"
import { type Document, sourceNumber } from "../format/document.ts"
import { linkRun } from "./docxRuns.ts"

/**
 * Marks of a document's sources. A source has one endnote, where it is first named; later marks repeat the number and
 * lead back to that, since a second reference to one note is not read alike everywhere. So the marks have to be asked
 * for in the order of the text.
 */
export function docxMarks(document: Document): (ids: readonly string[]) => readonly ParagraphChild[] {
  const named = new Set<string>()
  const mark = (id: string): readonly ParagraphChild[] => {
    const number = sourceNumber(document, id)
    const source = document.sources[number - 1]
    if (!source) return []
    const anchor = `source${number}`
    if (named.has(id)) {
      const again = new TextRun({ text: String(number), superScript: true })
      return [new InternalHyperlink({ anchor, children: [again] })]
    }
    named.add(id)
    const note = new Paragraph({
      style: "EndnoteText",
      children: [new TextRun(`${source.text}. `), linkRun({ text: source.path, href: source.href })],
    })
    const reference = new EndnoteReferenceRun({ children: [note] })
    return [new Bookmark({ id: anchor, children: [reference] })]
  }
  return (ids) =>
    ids.flatMap((id, index) => [
      ...(index === 0 ? [] : [new TextRun({ text: ", ", superScript: true })]),
      ...mark(id),
    ])
}
