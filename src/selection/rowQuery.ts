import type { FacetColumn, NumberColumn } from "./columns.ts"
import type { CrossTable } from "./crossRows.ts"

/** Rows of a dataset in their own order, column by column. */
export interface Columns {
  readonly rows: number
  readonly facets: readonly FacetColumn[]
  /** Numbers that a range may narrow; NaN lies in none. */
  readonly numbers: readonly NumberColumn[]
  /** What each row belongs to, where several rows that stand together count once; null where each row counts. */
  readonly groups: Uint32Array | null
}

/** Values chosen in one facet, by codes that it has: any of `include`, where that is not null, and none of `exclude`. */
export interface CodePicks {
  readonly include: readonly number[] | null
  readonly exclude: readonly number[]
}

/** Everything that narrows the rows; null narrows nothing. What tells where words were found is up to the engine. */
export interface Query<Hits = Uint8Array> {
  /** By facet. */
  readonly picks: readonly (CodePicks | null)[]
  /** By column of numbers: lowest and highest, inclusive. */
  readonly ranges: readonly (readonly [number, number] | null)[]
  /** By row: 1 where the words searched for were found. */
  readonly hits: Hits | null
}

/** Filters that a question leaves aside, by their bits. */
export type Aside = number

/** Bit of a facet, of a column of numbers, and of the words. */
export interface FilterBits {
  readonly facet: (facet: number) => Aside
  readonly range: (column: number) => Aside
  readonly words: Aside
}

/**
 * Answers queries over the rows. Between two queries only the filters that changed are read again; every answer is a
 * copy of its own, so that one which is still shown stays as it was. Holds ten bytes a row, two more for each facet, and
 * six for each value of a row beyond the first.
 */
export interface Engine {
  /** Rows that pass every filter but those left aside; in their own order, or as the permutation has them. */
  readonly rows: (query: Query, aside?: Aside, order?: Uint32Array | null) => Uint32Array
  /** By facet, how many rows (or groups) each value would leave; the picks of the facet itself left aside. */
  readonly counts: (query: Query) => readonly Uint32Array[]
  /** Two facets against each other, over the rows that pass every filter but those left aside. */
  readonly cross: (query: Query, a: number, b: number, aside?: Aside, numbers?: NumberColumn) => CrossTable
  readonly bits: FilterBits
}
