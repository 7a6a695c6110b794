import type { ShownName } from "./nameForms.ts"

/** A stretch of text, with an address where it leads somewhere. */
export interface Run {
  readonly text: string
  readonly href: string | null
}

/** A sentence and the ids of the sources that bear it; an own note of the reader has none. */
export interface Sentence {
  readonly runs: readonly Run[]
  readonly sources: readonly string[]
}

/** An entry of a list. */
export interface Line {
  readonly id: string
  readonly sentences: readonly Sentence[]
  readonly isOwn: boolean
}

export interface Section {
  readonly id: string
  readonly heading: string
  readonly lines: readonly Line[]
  /** What stands where no line does; null where nothing is to be said. */
  readonly note: string | null
  /** How much the list leaves out, and where it is found; null where it leaves out nothing. */
  readonly more: readonly Run[] | null
  /** What the list leaves out: to be unfolded on the screen, in no file. */
  readonly rest: readonly RestLine[]
}

/** What a list leaves out, in one sentence that links to its record. */
export interface RestLine {
  readonly id: string
  readonly runs: readonly Run[]
}

/** A heading over an empty space that the reader fills. */
export interface Blank {
  readonly id: string
  readonly heading: string
  readonly text: string
}

/** A source at the end of a document: one line, and the address of its page. */
export interface SourceNote {
  readonly id: string
  readonly text: string
  /** Where its page lies below the root, and its whole address. */
  readonly path: string
  readonly href: string
}

/** A document without a look: the screen, the printer and every file are drawn from it. */
export interface Document {
  readonly title: string
  /** Name of the dataset that the facts are from. */
  readonly issuer: string
  /** IETF tag of its language. */
  readonly language: string
  /** What it is of: pairs of label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** What a reader must know of all of it; null where nothing. */
  readonly remark: string | null
  /** What stands at the top of each page. */
  readonly header: string
  readonly address: string
  /** What stands before a line of the reader's own, and before the number of a page, in the document's language. */
  readonly ownMark: string
  readonly pageMark: string
  /** Whom its lines name, with the ids of their records. */
  readonly people: readonly ({ readonly id: string } & ShownName)[]
  readonly blanks: readonly Blank[]
  readonly sections: readonly Section[]
  readonly sourcesHeading: string
  /** Where the pages of the sources are. */
  readonly sourcesNote: string
  /** Numbered by their place, in the order of first mention; each is mentioned. */
  readonly sources: readonly SourceNote[]
  readonly closing: string
}

/** Number of a source in the document: its place among the sources, from 1. */
export function sourceNumber({ sources }: Pick<Document, "sources">, id: string): number {
  return sources.findIndex((source) => source.id === id) + 1
}
