import type { CrossTable } from "./crossRows.ts"
import { filterBits } from "./filterBits.ts"
import type { Aside, CodePicks, FilterBits, Query } from "./rowQuery.ts"

/** Rows in a database, or in files that one reads. Names come from whoever wrote the table, never from a reader. */
export interface SqlTable {
  /** What stands after FROM: a table, or a function such as read_parquet(…). */
  readonly from: string
  /** Column of the row numbers, which ascend in the rows' own order. */
  readonly row: string
  readonly facets: readonly SqlFacet[]
  /** Columns that a range may narrow. */
  readonly numbers: readonly string[]
  /** Column of what rows that stand together belong to; null where each row counts. */
  readonly group: string | null
  /** Of each row the words in it: columns "word", by code, and "row". */
  readonly words: string | null
}

/** A column of codes; of lists of codes where a row may have none or several. */
export interface SqlFacet {
  readonly column: string
  readonly size: number
  readonly isList: boolean
}

/**
 * First and last code of the words that begin as one that is searched for. Words have their codes in the order of their
 * characters, so all that begin alike stand side by side; whoever asks looks them up, as the codes of values.
 */
export type WordRange = readonly [number, number]

/** Row by row only numbers come back, so an answer is a list of columns. */
export type RunSql = (sql: string) => Promise<readonly ArrayLike<number>[]>

interface Order {
  readonly column: string
  readonly isDescending: boolean
}

interface Page {
  readonly from: number
  readonly most: number
}

type SqlQuery = Query<readonly WordRange[]>

/** What `Engine` answers, by a database: later, and of very many rows a page at a time. */
export interface SqlEngine {
  readonly rows: (
    query: SqlQuery,
    aside?: Aside,
    order?: readonly Order[],
    page?: Page | null,
  ) => Promise<Uint32Array>
  /** How many rows there would be in all. */
  readonly total: (query: SqlQuery, aside?: Aside) => Promise<number>
  readonly counts: (query: SqlQuery) => Promise<readonly Uint32Array[]>
  readonly cross: (
    query: SqlQuery,
    a: number,
    b: number,
    aside?: Aside,
    amount?: string | null,
  ) => Promise<CrossTable>
  readonly bits: FilterBits
}

/**
 * Asks a database what `createEngine` works out in memory, with the same answers. What readers choose reaches it as
 * numbers alone, which are checked; no text of theirs is ever part of a statement. Written for DuckDB: another database
 * may have other words for lists (`hasAny`, `UNNEST`).
 */
export function createSqlEngine(table: SqlTable, run: RunSql): SqlEngine {
  const { facets, numbers, group, words } = table
  const bits = filterBits(facets.length, numbers.length)
  const row = name(table.row)
  const counted = group === null ? "*" : `DISTINCT ${name(group)}`

  /** The rows that pass every filter but those left aside. */
  function left(query: SqlQuery, aside: Aside): string {
    const conditions = [
      ...query.picks.map((picks, facet) => (aside & bits.facet(facet) ? "" : picked(facetAt(facet), picks))),
      ...query.ranges.map((range, column) =>
        range && !(aside & bits.range(column)) ? within(numbers[column], range) : "",
      ),
      ...(aside & bits.words ? [] : (query.hits ?? []).map(found)),
    ].filter((condition) => condition !== "")
    return `FROM ${table.from}${conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : ""}`
  }

  function found([first, last]: WordRange): string {
    if (words === null) throw new RangeError("The table has no words to look for.")
    return `${row} IN (SELECT "row" FROM ${words} WHERE "word" BETWEEN ${whole(first)} AND ${whole(last)})`
  }

  /** How many rows have each value of a facet, its own picks left aside. */
  function countsOf(query: SqlQuery, facet: number): string {
    const { column, isList } = facetAt(facet)
    const rest = left(query, bits.facet(facet))
    const from = isList
      ? `FROM (SELECT unnest(${name(column)}) AS code${group === null ? "" : `, ${name(group)}`} ${rest})`
      : rest
    return `SELECT ${facet}, ${isList ? "code" : name(column)}, count(${counted}) ${from} GROUP BY 2`
  }

  function facetAt(facet: number): SqlFacet {
    const own = facets[facet]
    if (own === undefined) throw new RangeError(`There is no facet ${facet}.`)
    return own
  }

  return {
    async rows(query, aside = 0, order = [], page = null) {
      const by = [
        ...order.map(({ column, isDescending }) => name(column) + (isDescending ? " DESC" : "")),
        row,
      ]
      const part = page ? ` LIMIT ${whole(page.most)} OFFSET ${whole(page.from)}` : ""
      const [rows = []] = await run(`SELECT ${row} ${left(query, aside)} ORDER BY ${by.join(", ")}${part}`)
      return Uint32Array.from(rows)
    },
    async total(query, aside = 0) {
      const [total] = await run(`SELECT count(*) ${left(query, aside)}`)
      return total?.[0] ?? 0
    },
    async counts(query) {
      const counts = facets.map(({ size }) => new Uint32Array(size))
      const [facet = [], code = [], count = []] = await run(
        facets.map((_, at) => countsOf(query, at)).join(" UNION ALL "),
      )
      for (let at = 0; at < count.length; at++)
        (counts[facet[at] as number] as Uint32Array)[code[at] as number] = count[at] as number
      return counts
    },
    async cross(query, a, b, aside = 0, amount = null) {
      const [first, second] = [facetAt(a), facetAt(b)]
      const amounts = amount === null ? "0" : name(amount)
      // Two lists unnested in one SELECT would stand side by side instead of each with each.
      const from = [
        `SELECT ${name(first.column)} AS a, ${name(second.column)} AS b, ${amounts} AS amount ${left(query, aside)}`,
        ...(first.isList ? ["SELECT unnest(a) AS a, b, amount"] : []),
        ...(second.isList ? ["SELECT a, unnest(b) AS b, amount"] : []),
      ].reduce((inner, outer) => `${outer} FROM (${inner})`)
      const [lines = [], places = [], count = [], sum = []] = await run(
        `SELECT a, b, count(*), sum(amount) FROM (${from}) GROUP BY 1, 2`,
      )
      const counts = new Uint32Array(first.size * second.size)
      const sums = amount === null ? null : new Float64Array(counts.length)
      for (let at = 0; at < count.length; at++) {
        const cell = (lines[at] as number) * second.size + (places[at] as number)
        counts[cell] = count[at] as number
        if (sums) sums[cell] = sum[at] as number
      }
      return { counts, sums }
    },
    bits,
  }
}

function picked(facet: SqlFacet, picks: CodePicks | null): string {
  if (picks === null) return ""
  const { include, exclude } = picks
  return [
    ...(include === null ? [] : [hasAny(facet, include)]),
    ...(exclude.length === 0 ? [] : [`NOT ${hasAny(facet, exclude)}`]),
  ].join(" AND ")
}

function hasAny({ column, isList }: SqlFacet, codes: readonly number[]): string {
  if (codes.length === 0) return "FALSE"
  const list = codes.map(whole).join(", ")
  return isList ? `list_has_any(${name(column)}, [${list}])` : `${name(column)} IN (${list})`
}

function within(column = "", [low, high]: readonly [number, number]): string {
  return `${name(column)} BETWEEN ${double(low)} AND ${double(high)}`
}

/** A name in quotes. */
function name(column: string): string {
  return `"${column.replaceAll('"', '""')}"`
}

function whole(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError(`${number} is no whole number.`)
  return String(number)
}

/** With an exponent, since a number with a point alone would be a decimal. */
function double(number: number): string {
  if (Number.isFinite(number)) return number.toExponential()
  if (Number.isNaN(number)) throw new RangeError("A range has to have numbers for its ends.")
  return `CAST('${number}' AS DOUBLE)`
}
