import { DuckDBInstance } from "@duckdb/node-api"
import type { RunSql } from "../../src/selection/sqlEngine.ts"

/** Starts DuckDB as it runs on a server, with all cores. */
export async function openNativeDuckDb(): Promise<RunSql> {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  return async (sql) => {
    const result = await connection.run(sql)
    const chunks = await result.fetchAllChunks()
    const rows = chunks.reduce((all, { rowCount }) => all + rowCount, 0)
    return Array.from({ length: result.columnCount }, (_, column) => {
      const numbers = new Float64Array(rows)
      let end = 0
      for (const chunk of chunks)
        for (const number of chunk.getColumnVector(column).items) numbers[end++] = Number(number)
      return numbers
    })
  }
}
