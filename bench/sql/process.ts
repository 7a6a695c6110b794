import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { openDuckDb } from "../../build/duckdb/openDuckDb.ts"
import { createSqlEngine, type RunSql, type SqlEngine } from "../../src/selection/sqlEngine.ts"
import { checksum } from "../answer.ts"
import { dayCode } from "../encode.ts"
import { FACETS, VALUES } from "../items.ts"
import { type State, STEPS, statesOf } from "../steps.ts"
import type { EngineName } from "./engineNames.mjs"
import { readIntoMemory } from "./inMemory.ts"
import { openNativeDuckDb } from "./openNativeDuckDb.ts"
import { sortedWords, wordRanges } from "./searchWords.ts"
import { tableIn, writing } from "./table.ts"

/** What a process of its own is asked to do. */
export type Task =
  | { readonly what: "write"; readonly folder: string; readonly rows: number }
  | {
      readonly what: "measure"
      readonly folder: string
      readonly engine: EngineName
      /** Where DuckDB-WASM is installed. */
      readonly duckdb: string
      readonly passes: number
    }

/** Times in milliseconds, memory and files in megabytes. */
export interface Written {
  readonly itemsMb: number
  readonly wordsMb: number
  readonly files: number
}

export interface Measured {
  /** Until the first question can be asked. */
  readonly readyMs: number
  /** Step by step, of every pass. */
  readonly passes: readonly (readonly number[])[]
  /** Of the answer to each step. */
  readonly checksums: readonly string[]
  readonly peakMb: number
}

/** Rows that a table shows at once. */
const PAGE = { from: 0, most: 100 }
const [YEAR, SECTOR] = [FACETS.indexOf("year"), FACETS.indexOf("sector")]

const task = JSON.parse(process.argv[2] ?? "") as Task
const result = await (task.what === "write" ? write(task) : measure(task))
process.stdout.write(JSON.stringify(result), () => process.exit())

async function write({ folder, rows }: Extract<Task, { what: "write" }>): Promise<Written> {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) {
    const unfinished = `${folder}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true })
    const run = await openNativeDuckDb()
    for (const statement of writing(unfinished, rows)) await run(statement)
    renameSync(unfinished, folder)
  }
  const names = readdirSync(join(folder, "items"), { recursive: true, encoding: "utf8" })
  const items = names.filter((name) => name.endsWith(".parquet"))
  const megabytes = (name: string) => statSync(join(folder, name)).size / 1e6
  return {
    itemsMb: items.reduce((all, name) => all + megabytes(join("items", name)), 0),
    wordsMb: megabytes("words.parquet"),
    files: items.length,
  }
}

async function measure(asked: Extract<Task, { what: "measure" }>): Promise<Measured> {
  const words = sortedWords()
  const start = performance.now()
  const engine = await open(asked)
  const readyMs = performance.now() - start
  const passes: number[][] = []
  const checksums: string[] = []
  while (passes.length < asked.passes) {
    const pass: number[] = []
    for (const state of statesOf(STEPS)) {
      const from = performance.now()
      const found = await step(engine, state, words)
      pass.push(performance.now() - from)
      if (passes.length === 0) checksums.push(checksum(found))
    }
    passes.push(pass)
  }
  return { readyMs, passes, checksums, peakMb: process.resourceUsage().maxRSS / 1e3 }
}

async function open({ engine, folder, duckdb }: Extract<Task, { what: "measure" }>): Promise<SqlEngine> {
  const table = tableIn(folder)
  const run: RunSql = engine === "DuckDB-WASM" ? await openDuckDb(duckdb) : await openNativeDuckDb()
  return engine === "ours in memory" ? readIntoMemory(table, run) : createSqlEngine(table, run)
}

/** Everything that the page shows after a step, as one row of numbers. */
async function step(engine: SqlEngine, state: State, words: readonly string[]): Promise<readonly number[]> {
  const { picks, value, date } = state
  const query = {
    picks: FACETS.map((facet) => {
      if (picks[facet].length === 0) return null
      return {
        include: picks[facet].map((one) => VALUES[facet].findIndex((own) => own === one)),
        exclude: [],
      }
    }),
    ranges: [value, date && ([dayCode(date[0]), dayCode(date[1])] as const)],
    hits: state.words === "" ? null : wordRanges(words, state.words),
  }
  const order = state.sort === "value" ? [{ column: "value", isDescending: true }] : []
  const rows = await engine.rows(query, 0, order, PAGE)
  const total = await engine.total(query)
  const counts = await engine.counts(query)
  const table = await engine.cross(query, YEAR, SECTOR, 0, "value")
  return [total, ...rows, ...counts.flatMap((own) => [...own]), ...table.counts, ...(table.sums ?? [])]
}
