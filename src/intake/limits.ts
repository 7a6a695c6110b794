const MB = 1_000_000

/** Most bytes of all files together: what a browser reads and checks within 2 GB of memory. */
export const MOST_BYTES = 200 * MB
/** Most bytes of a ZIP or workbook once it is unpacked; what its directory says is held against this before any is. */
export const MOST_UNPACKED = 300 * MB
