/** One cell: a number, a text, or null where nothing is reported. */
export type Cell = string | number | null

/** Marks the bytes as UTF-8, without which spreadsheets garble Hangul and accents. */
const BYTE_ORDER_MARK = "\uFEFF"

/**
 * Rows as CSV after RFC 4180, for spreadsheets: no text can be taken for a formula. Where it could be, an apostrophe
 * stands before it, and a further one where it begins with apostrophes itself: taking one away gives the text back.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")
}

function cellText(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  const harmless = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
