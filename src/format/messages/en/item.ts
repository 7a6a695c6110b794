/** Words of the page and the panel of one item. */
export const item = {
  facts: {
    askedBy: "Asked by",
    initiated: "Initiated by",
    stage: "Stage",
    kind: "Kind",
    wouldMove: "Would move it",
    last: "Last evidence",
    checked: "Last checked",
    value: "Value",
    reports: "Known from",
    parties: "Parties",
    people: "People",
    places: "Places",
  },
  asker: (side: string, count: number) =>
    `${side} ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`}`,
  noAsk: "No ask on record",
  ago: (number: string, days: number, isAtLeast: boolean) =>
    days === 0 ? "that day" : `${isAtLeast ? "at least " : ""}${days === 1 ? "1 day" : `${number} days`} ago`,
  noPlace: "not named",
  since: (date: string) => `since ${date}`,
  oneOrigin: "rests on one origin",
  figure: {
    /** One sentence for those who do not see the drawing. */
    summary: (title: string, asks: string, events: number, from: string, until: string) =>
      `${title}: ${asks}; ${events === 1 ? "one event" : `${events} events`} from ${from} to ${until}.`,
  },
  asks: "Asks",
  askLine: (by: string, to: string) => (by === to ? by : `${by} to ${to}`),
  next: (stage: string, date: string) => `then: ${stage}, ${date}`,
  noLater: "no later event",
  events: "Events",
  at: "At",
  into: "Became",
  amounts: "Amounts as reported",
  /** Before the note on a sum, which ends with a bracket. */
  noteOpens: " (",
  amountsNote:
    "Each report stands on its own; none are added. The value shown is the lowest to the highest report of the whole, of the most binding kind, in the currency most reports use.",
  amountOf: { whole: "of the whole", part: "of a part", around: "of something around it" },
  asOf: (date: string) => `as of ${date}`,
  undated: "undated report",
  disagreements: "Where the sources differ",
  related: "Related items",
  becameThis: "Came from",
  meetings: "Meetings at which it came up",
  notes: "What remains open",
  alsoRead: "Also read",
  weak: (reason: string) => `Weak ground: ${reason}`,
  link: "Page of this item",
}
