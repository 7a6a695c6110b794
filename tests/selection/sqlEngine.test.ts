import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { installDuckDb } from "../../build/duckdb/installDuckDb.mjs"
import { openDuckDb } from "../../build/duckdb/openDuckDb.ts"
import { createSqlEngine, type RunSql, type SqlTable, type WordRange } from "../../src/selection/sqlEngine.ts"
import { amountOf, answerPlainly, cases, columnsOf, type Data, WORDS } from "../support/selectionCases.ts"

const folder = mkdtempSync(join(tmpdir(), "parquet-"))
let run: RunSql
// A file that was read stays open, so each has a name of its own.
let files = 0

const ALL = { picks: [], ranges: [], hits: null }

beforeAll(async () => {
  run = await openDuckDb(await installDuckDb())
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("the selection in SQL", () => {
  // Twenty datasets, six to sixteen queries of each, seven questions a query.
  it("gives the answers of plain filtering, by DuckDB over Parquet", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([drawn, queries]) => {
        const engine = createSqlEngine(await writeParquet(drawn), run)
        const { sizes, columns } = drawn
        const [a, b] = [0, sizes.length - 1]
        const aside = engine.bits.facet(a) | engine.bits.words | (columns > 0 ? engine.bits.range(0) : 0)
        for (const { query: own, beginnings } of queries) {
          const query = { ...own, hits: beginnings?.map(wordRange) ?? null }
          const table = await engine.cross(query, a, b, aside, "amount")
          const answer = {
            rows: [...(await engine.rows(query))],
            inOrder: [...(await engine.rows(query, 0, [{ column: "amount", isDescending: true }]))],
            aside: [...(await engine.rows(query, aside))],
            counts: (await engine.counts(query)).map((counts) => [...counts]),
            cells: [...table.counts],
            sums: [...(table.sums ?? [])],
          }
          const plain = answerPlainly(drawn, own)
          if (!isDeepStrictEqual(answer, plain)) expect(answer).toEqual(plain)
          const [total, page] = [
            await engine.total(query),
            await engine.rows(query, 0, [], { from: 2, most: 3 }),
          ]
          expect([total, ...page]).toEqual([plain.rows.length, ...plain.rows.slice(2, 5)])
        }
      }),
      { numRuns: 20 },
    )
  })

  it("counts each row, or what rows stand for where some stand for the same, sums only where it is told what, and sorts either way", async () => {
    await run(`CREATE OR REPLACE TABLE asks AS SELECT * FROM (VALUES
      (0, 7, 0, [0, 1]), (1, 7, 1, [1]), (2, 8, 1, CAST([] AS INTEGER[]))
    ) AS asks("row", "item", "side", "topics")`)
    const engine = (group: string | null) =>
      createSqlEngine(
        {
          from: "asks",
          row: "row",
          facets: [
            { column: "side", size: 2, isList: false },
            { column: "topics", size: 3, isList: true },
          ],
          numbers: [],
          group,
          words: null,
        },
        run,
      )
    const counts = async (group: string | null) => (await engine(group).counts(ALL)).map((own) => [...own])
    expect(await counts(null)).toEqual([
      [1, 2],
      [1, 2, 0],
    ])
    expect(await counts("item")).toEqual([
      [1, 2],
      [1, 1, 0],
    ])
    const { counts: cells, sums } = await engine(null).cross(ALL, 0, 1)
    expect([...cells]).toEqual([1, 1, 0, 0, 1, 0])
    expect(sums).toBeNull()
    const bySide = (isDescending: boolean) => engine(null).rows(ALL, 0, [{ column: "side", isDescending }])
    expect([...(await bySide(false))]).toEqual([0, 1, 2])
    expect([...(await bySide(true))]).toEqual([1, 2, 0])
  })

  it("refuses to look for words or facets that the table does not have", async () => {
    const bare: SqlTable = { from: "asks", row: "row", facets: [], numbers: [], group: null, words: null }
    const engine = createSqlEngine(bare, () => Promise.resolve([]))
    await expect(engine.rows({ ...ALL, hits: [[0, 1]] })).rejects.toThrow(
      "The table has no words to look for.",
    )
    await expect(engine.cross(ALL, 3, 0)).rejects.toThrow("There is no facet 3.")
  })

  it("lets nothing into a statement but numbers and names in quotes", async () => {
    const statements: string[] = []
    const facets = [{ column: 'a"b', size: 3, isList: false }]
    const engine = createSqlEngine(
      { from: "items", row: "row", facets, numbers: ["n"], group: null, words: null },
      (sql) => Promise.resolve((statements.push(sql), [])),
    )
    const query = { picks: [{ include: [2], exclude: [1] }], ranges: [[0.5, Infinity] as const], hits: null }
    await engine.rows(query)
    expect(statements).toEqual([
      `SELECT "row" FROM items WHERE "a""b" IN (2) AND NOT "a""b" IN (1) AND "n" BETWEEN 5e-1 AND CAST('Infinity' AS DOUBLE) ORDER BY "row"`,
    ])
    const code = "1) OR (1 = 1" as unknown as number
    await expect(engine.rows({ ...query, picks: [{ include: [code], exclude: [] }] })).rejects.toThrow(
      "1) OR (1 = 1 is no whole number.",
    )
    await expect(engine.rows({ ...query, ranges: [[Number.NaN, 1]] })).rejects.toThrow(
      "A range has to have numbers for its ends.",
    )
  })
})

/** Codes of the words that begin so; where there are none, a range in which nothing lies. */
function wordRange(beginning: string): WordRange {
  const codes = WORDS.flatMap((word, code) => (word.startsWith(beginning) ? code : []))
  return [codes.at(0) ?? 0, codes.at(-1) ?? -1]
}

/** Writes the rows to one file and their words to another. */
async function writeParquet(drawn: Data): Promise<SqlTable> {
  const { rows, sizes, columns, grouped } = drawn
  const facets = columnsOf(drawn).facets.map(({ starts, size }, at) => ({
    column: `facet ${at}`,
    size,
    isList: starts !== null,
  }))
  const numbers = Array.from({ length: columns }, (_, at) => `number ${at}`)
  const lists = (own: (typeof rows)[number]) =>
    own.facets.map((codes, at) => (facets[at]?.isList ? `[${codes.join(", ")}]` : codes[0]))
  files += 1
  const [items, words] = ["items", "words"].map((name) => join(folder, `${name}-${files}.parquet`)) as [
    string,
    string,
  ]
  await write(
    items,
    {
      row: "INTEGER",
      amount: "DOUBLE",
      group: "INTEGER",
      ...Object.fromEntries(numbers.map((name) => [name, "DOUBLE"])),
      ...Object.fromEntries(
        facets.map(({ column, isList }) => [column, isList ? "USMALLINT[]" : "USMALLINT"]),
      ),
    },
    rows.map((own, row) => [
      row,
      amountOf(row),
      own.group,
      ...own.numbers.map((number) => (Number.isNaN(number) ? "'NaN'" : number)),
      ...lists(own),
    ]),
  )
  await write(
    words,
    { word: "INTEGER", row: "INTEGER" },
    rows.flatMap((own, row) => own.words.map((word) => [WORDS.indexOf(word), row])),
  )
  return {
    from: `read_parquet('${items}')`,
    row: "row",
    facets: facets.slice(0, sizes.length),
    numbers,
    group: grouped ? "group" : null,
    words: `read_parquet('${words}')`,
  }
}

async function write(
  file: string,
  types: Readonly<Record<string, string>>,
  lines: readonly (readonly (string | number | undefined)[])[],
): Promise<void> {
  const columns = Object.entries(types).map(([name, type]) => `"${name}" ${type}`)
  await run(`CREATE OR REPLACE TABLE written (${columns.join(", ")})`)
  if (lines.length > 0)
    await run(`INSERT INTO written VALUES ${lines.map((line) => `(${line.join(", ")})`).join(", ")}`)
  await run(`COPY written TO '${file}' (FORMAT parquet)`)
}
