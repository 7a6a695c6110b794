import { installApart } from "../setup.mjs"

/** Installs DuckDB-WASM where it is missing and gives the folder. Only tests and benchmarks need it. */
export function installDuckDb() {
  return installApart("build/duckdb", ".cache/duckdb", "DuckDB-WASM (some 90 MB)")
}
