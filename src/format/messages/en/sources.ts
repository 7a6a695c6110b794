/** Words of the table of sources and the page of one source. */
export const sources = {
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
  undated: "undated",
  alone: "alone",
  sharedWith: (count: number) => `shared with ${count} ${count === 1 ? "other" : "others"}`,
  weak: "Weak ground:",
}
