/** Words of the Items table. */
export const items = {
  title: "Items",
  subtitle: "Each subject of cooperation, where it stands and how that is known.",
  columns: {
    item: "Item",
    sector: "Sector",
    stage: "Stage",
    asked: "Asked by",
    last: "Last event",
    value: "Value",
    parties: "Parties",
    reports: "Reports",
    instrument: "Instrument",
    first: "First event",
    meetings: "Meetings",
    origins: "Origins",
  },
  /** What a click on a heading does. */
  sortBy: (column: string, sorted: "asc" | "desc" | false) =>
    sorted === false
      ? `Sort by ${column}`
      : `${column}, sorted ${sorted === "asc" ? "upwards" : "downwards"}: turn round`,
  place: (place: number) => `${place}.`,
  asked: (side: string, date: string) => `${side}, ${date}`,
  notFollowed: "no later event",
  noAsk: "No ask on record",
  noEvent: "No event yet",
  valueNote: (kind: string, asOf: string | null, reports: number) =>
    [kind, asOf, reports > 1 ? `${reports} reports` : ""].filter(Boolean).join(" · "),
  disputed: "reports differ",
  noValue: "not reported",
  partsOnly: "reported for parts only",
  noParty: "not named",
  moreParties: (count: number) => `and ${count} more`,
  reports: (reports: number) => (reports === 1 ? "1 report" : `${reports} reports`),
  origins: (origins: number) => (origins === 1 ? "one origin" : `${origins} origins`),
  more: (next: number, left: number) =>
    next === left ? `Show ${left} more` : `Show ${next} more of ${left}`,
  oneRelease: "all repeat one release",
  group: (name: string, count: number) => `${name}: ${count === 1 ? "1 item" : `${count} items`}`,
  arrange: {
    open: "Sort, group, columns",
    sort: "Sort by",
    further: "then by",
    none: "nothing else",
    up: "upwards",
    down: "downwards",
    direction: (column: string) => `Direction of ${column}`,
    group: "Group by",
    noGroup: "no group",
    columns: "Columns",
    earlier: (column: string) => `Move ${column} earlier`,
    later: (column: string) => `Move ${column} later`,
    reset: "As at first",
    close: "Close",
  },
}
