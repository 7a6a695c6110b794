import type { FileCell, FileColumn, PlainValue } from "./fileTable.ts"

/** A cell with its words as on the page; spaces that hold a line together there are plain spaces in a file. */
export function cell(text: string, value: PlainValue = text): FileCell {
  return { text: text.replaceAll(/[\u00A0\u2009\u202F]/g, " "), value }
}

/** A cell that is empty where there is nothing to say. */
export function cellOr(text: string | null): FileCell {
  return text === null ? { text: "", value: null } : cell(text)
}

/** The columns of a table from their headings and meanings, in the order of the types. */
export function columnsOf<Id extends string>(
  types: Readonly<Record<Id, FileColumn["type"]>>,
  words: Readonly<Record<NoInfer<Id>, Pick<FileColumn, "heading" | "meaning">>>,
): readonly FileColumn[] {
  return (Object.keys(types) as Id[]).map((id) => ({ id, type: types[id], ...words[id] }))
}
