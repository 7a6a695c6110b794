import type { Piece } from "../../selection/search/marks.ts"

/** A record that was found, in words. */
export interface FoundRow {
  /** Names the record among all that were found. */
  readonly key: string
  readonly href: string
  readonly name: readonly Piece[]
  /** Language of the name, where it is not that of the page. */
  readonly nameLang: string | undefined
  /** Date, place, kind: what tells it from others. */
  readonly facts: readonly Piece[]
  /** What matched, where neither name nor facts show it. */
  readonly because: {
    readonly label: string
    readonly pieces: readonly Piece[]
    readonly lang: string | undefined
  } | null
}

/** What was found of one kind of record, best first. */
export interface FoundGroup {
  readonly kind: string
  readonly label: string
  readonly rows: readonly FoundRow[]
  /** How many more were found than are listed. */
  readonly more: number
}
