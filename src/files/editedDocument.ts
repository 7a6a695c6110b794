import type { Document, Line, Section } from "../format/document.ts"
import { arrange, type BriefEdits, sectionEdits } from "../selection/briefEdits.ts"
import { citedIn } from "./citedIn.ts"
import { printable } from "./printable.ts"

/** A line with its place on the page; one left out stays there to be restored. */
export interface PlacedLine {
  readonly line: Line
  readonly isOut: boolean
}

export interface EditedDocument {
  /** What is printed and written: without the lines left out and sections emptied so, its sources numbered anew. */
  readonly document: Document
  /** Every line by section, those left out in their places. */
  readonly placed: ReadonlyMap<string, readonly PlacedLine[]>
}

/** The document with an officer's changes. */
export function editedDocument(document: Document, edits: BriefEdits): EditedDocument {
  const placed = new Map(document.sections.map((section) => [section.id, placedLines(section, edits)]))
  const sections = document.sections.map((section) => {
    const lines = (placed.get(section.id) ?? []).filter(({ isOut }) => !isOut).map(({ line }) => line)
    return { ...section, lines }
  })
  const isKept = ({ lines, note }: Section) => lines.length > 0 || note !== null
  const sourceById = new Map(document.sources.map((source) => [source.id, source]))
  return {
    placed,
    document: {
      ...document,
      blanks: document.blanks.map((blank) => ({ ...blank, text: printable(edits.blanks[blank.id] ?? "") })),
      sections: sections.filter(isKept),
      sources: citedIn(sections).flatMap((id) => sourceById.get(id) ?? []),
    },
  }
}

function placedLines({ id, lines }: Section, edits: BriefEdits): readonly PlacedLine[] {
  const section = sectionEdits(edits, id)
  const own = section.own.map((line): Line => ({
    id: line.id,
    sentences: [{ runs: [{ text: printable(line.text), href: null }], sources: [] }],
    isOwn: true,
  }))
  const byId = new Map([...lines, ...own].map((line) => [line.id, line]))
  const order = arrange(
    lines.map((line) => line.id),
    section,
  )
  return order.flatMap((lineId) => {
    const line = byId.get(lineId)
    return line ? [{ line, isOut: section.out.includes(lineId) }] : []
  })
}
