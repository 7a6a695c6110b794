/** How to ask for a file of the items, and what becomes of it. */
export const exporting = {
  open: "Export",
  text: (rows: number) =>
    `${rows === 1 ? "The item" : `All ${rows} items`} of this view, with its columns and in its order.`,
  kinds: { csv: "CSV", xlsx: "Excel (XLSX)", json: "JSON" },
  busy: (kind: string) => `Making the ${kind} file…`,
  done: (kind: string, rows: number) => `${kind} file made: ${rows === 1 ? "1 item" : `${rows} items`}`,
  failed: (kind: string) => `The ${kind} file could not be made.`,
  again: "Try again",
  hints: {
    csv: "one table",
    xlsx: "with sources, dictionary and notes",
    json: "with sources, dictionary and notes",
  },
}
