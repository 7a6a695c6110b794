import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx"
import type { Document, Line } from "../format/document.ts"
import { linkRun } from "./docxRuns.ts"
import { docxMarks, docxSources, SOURCES } from "./docxSources.ts"

const LIST = "lines"
const MARGIN = convertMillimetersToTwip(12)
/** In twentieths of a point, as Word itself writes them. */
const A4 = { width: 11_906, height: 16_838 }
const FONT = "Arial"
/** Regions of the languages, for the spelling check. */
const REGION: Readonly<Record<string, string>> = { en: "en-GB", es: "es-PE", ko: "ko-KR" }
/** Ruled lines of a blank that nobody filled. */
const RULES = 2

/** The document as a Word file on A4: real headings and lists, a list of sources to which each mark refers, a header on each page. */
export async function writeDocx(document: Document): Promise<Blob> {
  const { title, facts, blanks, sections, closing, header, address } = document
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true })
  const line = ({ sentences, isOwn }: Line) =>
    new Paragraph({
      numbering: { reference: LIST, level: 0 },
      keepLines: true,
      children: [
        ...(isOwn ? [new TextRun({ text: document.ownMark, italics: true })] : []),
        ...sentences.flatMap(({ runs, sources }, index): ParagraphChild[] => [
          ...(index === 0 ? [] : [new TextRun(" ")]),
          ...runs.map(linkRun),
          ...docxMarks(document, sources),
        ]),
      ],
    })
  const body = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: facts.flatMap(([label, value], index) => [
        new TextRun({ text: `${index === 0 ? "" : " · "}${label}: `, bold: true, size: 15 }),
        new TextRun({ text: value, size: 15 }),
      ]),
    }),
    ...(document.remark === null ? [] : [new Paragraph(document.remark)]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: TableBorders.NONE,
      rows: [
        new TableRow({
          children: blanks.map(
            (blank) =>
              new TableCell({
                margins: { right: 160 },
                children: [heading(blank.heading), ...blankParagraphs(blank.text)],
              }),
          ),
        }),
      ],
    }),
    ...sections.flatMap(({ heading: text, lines, note, more }) => [
      heading(text),
      ...lines.map(line),
      ...(lines.length === 0 && note !== null ? [new Paragraph(note)] : []),
      ...(more === null ? [] : [new Paragraph({ children: more.map(linkRun) })]),
    ]),
    heading(document.sourcesHeading),
    ...docxSources(document),
    new Paragraph({ text: `${document.sourcesNote} ${closing}`, style: SOURCES, spacing: { before: 60 } }),
  ]
  const file = new WordDocument({
    title,
    creator: document.issuer,
    description: header,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 16, language: { value: REGION[document.language] ?? document.language } },
          paragraph: { spacing: { after: 20 } },
        },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading2: { run: { size: 19, bold: true }, paragraph: { spacing: { before: 60, after: 10 } } },
      },
      paragraphStyles: [
        {
          id: SOURCES,
          name: "Source List",
          basedOn: "Normal",
          run: { size: 14 },
          paragraph: { spacing: { after: 0 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 284 } } },
            },
          ],
        },
        {
          reference: SOURCES,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              // Without a full stop: a mark repeats the number as it stands.
              text: "%1",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        headers: { default: new Header({ children: [small(header)] }) },
        footers: {
          default: new Footer({
            children: [
              small(`${address} · ${document.pageMark} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return Packer.toBlob(file)
}

function small(...children: string[]): Paragraph {
  return new Paragraph({ children: [new TextRun({ children, size: 15 })] })
}

/** The officer's words, or ruled lines to write on. */
function blankParagraphs(text: string): readonly Paragraph[] {
  if (text !== "") return text.split("\n").map((line) => new Paragraph(line))
  return Array.from(
    { length: RULES },
    () =>
      new Paragraph({
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "999999", space: 1 } },
        spacing: { after: 120 },
      }),
  )
}
