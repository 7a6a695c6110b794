/** What is said of a dataset of the reader's own wherever it is shown. */
export interface OwnData {
  /** Made when it was opened, and told apart by it from every other. */
  readonly id: string
  readonly name: string
  readonly items: number
  /** Day on which it was opened. */
  readonly opened: string
  /** Why it is in this page alone, and gone with it; null where the browser keeps it. */
  readonly unkept: "full" | "forbidden" | null
}

let isMissing = false

/** Whether the address led to a dataset that this browser does not keep. */
export const isOwnMissing = (): boolean => isMissing

export function missesOwn(): void {
  isMissing = true
}
