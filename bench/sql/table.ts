import { join } from "node:path"
import type { SqlTable } from "../../src/selection/sqlEngine.ts"
import { FACETS, VALUES } from "../items.ts"
import { sortedWords, wordsByRank } from "./searchWords.ts"

const [WORDS_A_ROW, MOST_ORGS] = [8, 3]
const YEARS = VALUES.year.length
/** A year of days as `dayCode` counts them, and the first that it counts. */
const [DAYS, FIRST_YEAR] = [12 * 31, 1960]

/** Where the rows stand: a file or more for each year, so that a question about some years opens only theirs. */
export function tableIn(folder: string): SqlTable {
  return {
    from: `read_parquet('${join(folder, "items/*/*.parquet")}', hive_partitioning = true)`,
    row: "row",
    facets: FACETS.map((facet) => ({
      column: facet,
      size: VALUES[facet].length,
      isList: facet === "org",
    })),
    numbers: ["value", "date"],
    group: null,
    words: `read_parquet('${join(folder, "words.parquet")}')`,
  }
}

/** Statements that write so many rows in the shape of the other benchmark's items: newest first, words in order. */
export function writing(folder: string, rows: number): readonly string[] {
  const codes = new Map(sortedWords().map((word, code) => [word, code]))
  const vocabulary = wordsByRank().map((word, rank) => `(${rank}, ${codes.get(word)})`)
  const facets = FACETS.filter((facet) => facet !== "year" && facet !== "org").map(
    (facet, at) => `${ranked(VALUES[facet].length, at)} AS ${facet}`,
  )
  const orgs = Array.from({ length: MOST_ORGS }, (_, at) => ranked(VALUES.org.length, 20 + at))
  const age = `${YEARS} * pow(row / ${rows}.0, 1.5)`
  return [
    `CREATE TABLE vocabulary AS SELECT * FROM (VALUES ${vocabulary.join(", ")}) AS listed (rank, code)`,
    `COPY (
      SELECT CAST(row AS INTEGER) AS row, ${facets.join(", ")},
        CAST(${YEARS} - 1 - floor(${age}) AS USMALLINT) AS year,
        list_distinct([${orgs.join(", ")}])[1 : 1 + CAST(floor(${MOST_ORGS} * ${drawn(30)} * ${drawn(31)}) AS INTEGER)] AS org,
        CAST(round(exp(11 + 4.5 * (${drawn(40)} + ${drawn(41)} + ${drawn(42)} - 1.5))) AS DOUBLE) AS value,
        CAST(floor((${VALUES.year.at(-1)} - ${FIRST_YEAR} + 1 - ${age}) * ${DAYS}) AS USMALLINT) AS date
      FROM (SELECT range AS row FROM range(${rows}))
    ) TO '${join(folder, "items")}' (FORMAT parquet, PARTITION_BY (year))`,
    `COPY (
      SELECT CAST(code AS USMALLINT) AS word, CAST(row // ${WORDS_A_ROW} AS INTEGER) AS row
      FROM (SELECT row, ${ranked(vocabulary.length, 50)} AS rank FROM (SELECT range AS row FROM range(${rows * WORDS_A_ROW})))
      JOIN vocabulary USING (rank)
      ORDER BY word, row
    ) TO '${join(folder, "words.parquet")}' (FORMAT parquet)`,
  ]
}

/** Made up from the row, always alike: from 0 up to, not including, 1. */
function drawn(salt: number): string {
  return `((hash(row * 64 + ${salt}) % 1000003) / 1000003.0)`
}

/** A code from 0; the first are the most frequent, by Zipf's law. */
function ranked(size: number, salt: number): string {
  return `CAST(floor(pow(${size + 1}, ${drawn(salt)})) - 1 AS USMALLINT)`
}
