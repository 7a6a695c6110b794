import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { RunSql } from "../../src/selection/sqlEngine.ts"

interface Column {
  toArray(): ArrayLike<number>
}

interface Connection {
  query(sql: string): { readonly numCols: number; getChildAt(column: number): Column }
}

interface Database {
  instantiate(onProgress: () => void): Promise<void>
  open(config: object): void
  connect(): Connection
}

interface DuckDb {
  readonly createDuckDB: (bundles: object, logger: object, runtime: unknown) => Promise<Database>
  readonly NODE_RUNTIME: unknown
  readonly VoidLogger: new () => object
}

/**
 * Starts DuckDB-WASM in this process, from the folder in which it is installed. It reads and writes Parquet files on the
 * disk. Newer releases than the one locked fetch the reader of Parquet from the network.
 */
export async function openDuckDb(folder: string): Promise<RunSql> {
  const require = createRequire(join(folder, "package.json"))
  const wasm = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")
  const { createDuckDB, NODE_RUNTIME, VoidLogger } = require(
    join(dirname(wasm), "duckdb-node-blocking.cjs"),
  ) as DuckDb
  const bundle = { mainModule: wasm, mainWorker: "" }
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME)
  await database.instantiate(() => {})
  database.open({ path: ":memory:", query: { castBigIntToDouble: true, castDecimalToDouble: true } })
  const connection = database.connect()
  // It answers at once; whoever asks has to be ready to wait for another database.
  return async (sql) => {
    const result = connection.query(sql)
    return Array.from({ length: result.numCols }, (_, column) => result.getChildAt(column).toArray())
  }
}
