/** What answers the steps, by the name that the report gives it. */
export const ENGINE_NAMES = /** @type {const} */ (["ours in memory", "DuckDB on all cores", "DuckDB-WASM"])

/** @typedef {(typeof ENGINE_NAMES)[number]} EngineName */
