import {
  Bookmark,
  ImportedXmlComponent,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from "docx"
import { type Document, sourceNumber } from "../format/document.ts"
import { linkRun } from "./docxRuns.ts"

/** Name of the numbering, and of the paragraph style, of the list of sources. */
export const SOURCES = "SourceList"

/** Name of the place of a source in the list, to which its marks refer. */
const anchorOf = (number: number) => `source${number}`

/**
 * Marks of a sentence's sources: each is a cross-reference to the number of its entry in the list, so that it leads
 * there, and follows where entries are added or taken out and fields are updated. Endnotes would do the same, but a
 * note can be referred to only once, and LibreOffice begins a page of their own for them: the third.
 */
export function docxMarks(document: Document, ids: readonly string[]): readonly ParagraphChild[] {
  return ids.flatMap((id) => {
    const number = sourceNumber(document, id)
    if (number === 0) return []
    return [
      raised("["),
      raised(part(`<w:fldChar w:fldCharType="begin"/>`)),
      raised(part(`<w:instrText xml:space="preserve"> REF ${anchorOf(number)} \\n \\h </w:instrText>`)),
      raised(part(`<w:fldChar w:fldCharType="separate"/>`)),
      raised(String(number)),
      raised(part(`<w:fldChar w:fldCharType="end"/>`)),
      raised("]"),
    ]
  })
}

/** LibreOffice raises a field only where each part of it is a run of its own. */
const raised = (child: string | XmlComponent) => new TextRun({ superScript: true, children: [child] })

const part = (xml: string): XmlComponent => ImportedXmlComponent.fromXmlString(xml)

/** The numbered list of sources, each entry a place that its marks refer to. */
export function docxSources({ sources }: Document): readonly Paragraph[] {
  return sources.map(
    ({ text, path, href }, index) =>
      new Paragraph({
        style: SOURCES,
        numbering: { reference: SOURCES, level: 0 },
        keepLines: true,
        children: [
          new Bookmark({ id: anchorOf(index + 1), children: [new TextRun(`${text}. `)] }),
          linkRun({ text: path, href }),
        ],
      }),
  )
}
