/** Words of the table of sources and the page of one source. */
export const sources = {
  count: (count: number) => `${count} ${count === 1 ? "source" : "sources"}`,
  table: {
    caption: "Sources",
    columns: {
      source: "Publisher and title",
      kind: "Kind",
      language: "Language",
      published: "Published",
      claims: "Claims",
      origin: "Origin",
    },
    sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
    more: (count: number) => `Show ${count} more`,
    all: (count: number) => `Show all ${count}`,
    none: "No source bears what these filters leave.",
  },
  noTitle: "title not seen",
  /** What stands before and after a number of claims. */
  claims: (count: number): readonly [string, string] => ["", count === 1 ? " claim" : " claims"],
  undated: "undated",
  alone: "its own",
  sharedWith: (count: number) => `shared with ${count} ${count === 1 ? "other" : "others"}`,
  weak: "Weak ground:",
  untitled: "Title not seen",
  bears: "What rests on it",
  claimCount: (claims: number, records: number) =>
    `${claims} ${claims === 1 ? "claim" : "claims"} on ${records} ${records === 1 ? "record" : "records"}`,
  facts: {
    published: "Published",
    language: "Language",
    kind: "Kind",
    address: "Address",
    origin: "Origin",
    note: "Note",
    hint: (words: string) => `To find it again: ${words}`,
    alone: "Stands alone: no other source read repeats the same release.",
    shared: (count: number) =>
      `The same release stands behind ${count === 1 ? "one other source" : `${count} other sources`}:`,
    basis: "How known",
  },
  subject: {
    event: "Event",
    ask: "Ask",
    amount: "Sum",
    notes: "Notes",
    meeting: "Meeting",
    office: "Office",
    point: "Figure",
    disagreement: "Says",
  },
  paras: (paras: readonly number[]) => `¶${paras.join(", ")}`,
  ask: (by: string, to: string, wording: string) => `${by === to ? by : `${by} to ${to}`}, ${wording}`,
  office: (title: string, from: string | null, to: string | null) =>
    [title, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" "),
  figure: (measure: string, year: number, value: string, unit: string) =>
    `${measure}, ${year}: ${value} ${unit}`,
  lead: "Every source read, with the claims that rest on it and the release that it repeats.",
}
