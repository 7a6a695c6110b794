/** What is said of a dataset of the reader's own wherever it is shown. */
export interface OwnData {
  readonly name: string
  readonly items: number
  /** Day on which it was opened. */
  readonly opened: string
  /** Why it is in this page alone, and gone with it; null where the browser keeps it. */
  readonly unkept: "full" | "forbidden" | null
}

let shown: OwnData | null = null
let isMissing = false

/** The reader's own dataset, where this document shows one in place of the published one. */
export const ownData = (): OwnData | null => shown

export function showsOwn(data: OwnData): void {
  shown = data
}

/** Whether the address led to a dataset that this browser does not keep. */
export const isOwnMissing = (): boolean => isMissing

export function missesOwn(): void {
  isMissing = true
}
