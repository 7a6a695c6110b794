/** What a cell means to a program, where a reader sees words; null where nothing is known. */
export type PlainValue =
  | string
  | number
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue | boolean }

export interface FileColumn {
  readonly id: string
  readonly heading: string
  /** What the plain values are: a `key` is an id or address, a `date` is as long as what is known. */
  readonly type: "text" | "key" | "number" | "date"
  readonly meaning: string
}

export interface FileCell {
  /** As it reads on the page; "" where the page says nothing. */
  readonly text: string
  readonly value: PlainValue
}

/** A table of a file, before it is known what kind of file: as many cells in each row as columns. */
export interface FileTable {
  readonly name: string
  readonly columns: readonly FileColumn[]
  readonly rows: readonly (readonly FileCell[])[]
}
