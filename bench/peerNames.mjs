/** Everything measured, by the name that the report gives it. */
export const PEER_NAMES = /** @type {const} */ ([
  "ours",
  "prototype: lists",
  "prototype: bitmaps",
  "crossfilter2",
  "itemsjs",
  "arquero",
  "DuckDB-WASM",
  "TanStack Table",
  "plain arrays",
])

/** @typedef {(typeof PEER_NAMES)[number]} PeerName */

export const OURS = "ours"
/** What the answers of the others are held to: the simplest. */
export const REFERENCE = "plain arrays"

/**
 * Prototypes are ways that the engine could have been written; they are no library that somebody could use.
 *
 * @param {string} name
 */
export function isPrototype(name) {
  return name.startsWith("prototype")
}
