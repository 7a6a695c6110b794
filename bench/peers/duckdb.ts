import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Field, Float64, Int32, List, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow"
import { writeAnswer } from "../answer.ts"
import { type BenchItem, byFacet, type Facet, FACETS, VALUES } from "../items.ts"
import type { Peer } from "../peers.ts"
import type { State } from "../steps.ts"
import { searchText, soughtIn } from "../words.ts"

const require = createRequire(import.meta.url)
const CHUNK = 50_000
const ORDER = { date: "date DESC, id", value: "value DESC, id" }

interface Found {
  readonly ids: ArrayLike<number>
  readonly counts: Readonly<Record<Facet, Table>>
  readonly cells: Table
  readonly sum: number
}

/** A database in the page: one query for each part of an answer. */
export async function createDuckDb(items: readonly BenchItem[]): Promise<Peer<Found>> {
  const connection = await connect()
  load(connection, items)
  return {
    step(state) {
      const all = where(state, null)
      const sql = (text: string) => connection.query(text)
      return {
        ids: sql(`SELECT id FROM items ${all} ORDER BY ${ORDER[state.sort]}`).getChild("id").toArray(),
        counts: byFacet((facet) => {
          const left = `FROM items ${where(state, facet)}`
          const values =
            facet === "org" ? `(SELECT unnest(org) AS value ${left})` : `(SELECT ${facet} AS value ${left})`
          return sql(`SELECT value, count(*)::INTEGER AS count FROM ${values} GROUP BY 1`)
        }),
        cells: sql(
          `SELECT year, sector, count(*)::INTEGER AS count, sum(value)::DOUBLE AS sum FROM items ${all} GROUP BY 1, 2`,
        ),
        sum: Number(sql(`SELECT coalesce(sum(value), 0)::DOUBLE AS sum FROM items ${all}`).get(0)["sum"]),
      }
    },
    answer({ ids, counts, cells, sum }) {
      const { answer, setCount, setCell } = writeAnswer(Array.from(ids), sum)
      for (const facet of FACETS) {
        const [values, count] = [
          [...counts[facet].getChild("value")],
          counts[facet].getChild("count").toArray(),
        ]
        for (const [at, value] of values.entries()) setCount(facet, value, Number(count[at]))
      }
      const [years, sectors] = [[...cells.getChild("year")], [...cells.getChild("sector")]]
      const [count, sums] = [cells.getChild("count").toArray(), cells.getChild("sum").toArray()]
      for (const [at, year] of years.entries())
        setCell(Number(year), sectors[at] ?? "", Number(count[at]), Number(sums[at]))
      return answer
    },
  }
}

async function connect() {
  const { createDuckDB, NODE_RUNTIME, VoidLogger } =
    await import("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs")
  const folder = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"))
  const bundle = (name: string) => ({ mainModule: join(folder, name), mainWorker: "" })
  const bundles = { mvp: bundle("duckdb-mvp.wasm"), eh: bundle("duckdb-eh.wasm") }
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME)
  await database.instantiate(() => {})
  database.open({ path: ":memory:", query: { castBigIntToDouble: true, castDecimalToDouble: true } })
  return database.connect()
}

function load(connection: Awaited<ReturnType<typeof connect>>, items: readonly BenchItem[]): void {
  const named = FACETS.filter((facet) => facet !== "year" && facet !== "org")
  for (const facet of named)
    connection.query(`CREATE TYPE ${facet}_name AS ENUM (${literals(VALUES[facet])})`)
  const columns = [
    "id INTEGER",
    "year SMALLINT",
    "value DOUBLE",
    "date VARCHAR",
    "org VARCHAR[]",
    "text VARCHAR",
    ...named.map((facet) => `${facet} ${facet}_name`),
  ]
  connection.query(`CREATE TABLE items (${columns.join(", ")})`)
  const names = ["id", "year", "value", "date", "org", "text", ...named].join(", ")
  for (let from = 0; from < items.length; from += CHUNK) {
    const arriving = arrowTable(items.slice(from, from + CHUNK), named)
    connection.insertArrowFromIPCStream(tableToIPC(arriving, "stream"), { name: "arriving", create: true })
    connection.query(`INSERT INTO items SELECT ${names} FROM arriving`)
    connection.query("DROP TABLE arriving")
  }
}

function arrowTable(items: readonly BenchItem[], named: readonly Facet[]): Table {
  const column = (of: (item: BenchItem) => unknown, type: object) => vectorFromArray(items.map(of), type)
  return new Table({
    id: column(({ id }) => id, new Int32()),
    year: column(({ year }) => year, new Int32()),
    value: column(({ value }) => value, new Float64()),
    date: column(({ date }) => date, new Utf8()),
    org: column(({ org }) => org, new List(new Field("item", new Utf8()))),
    text: column(searchText, new Utf8()),
    ...Object.fromEntries(named.map((facet) => [facet, column((item) => item[facet], new Utf8())])),
  })
}

function where({ picks, value, date, words }: State, aside: Facet | null): string {
  const clauses = FACETS.filter((facet) => facet !== aside && picks[facet].length > 0).map((facet) => {
    const list = literals(picks[facet])
    return facet === "org" ? `list_has_any(org, [${list}])` : `${facet} IN (${list})`
  })
  if (value) clauses.push(`value BETWEEN ${value[0]} AND ${value[1]}`)
  if (date) clauses.push(`date BETWEEN ${literals(date).replace(", ", " AND ")}`)
  for (const word of soughtIn(words)) clauses.push(`contains(text, ${literals([word])})`)
  return clauses.length > 0 ? `WHERE ${clauses.join(" AND ")}` : ""
}

function literals(values: readonly (string | number)[]): string {
  return values
    .map((value) => (typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`))
    .join(", ")
}
