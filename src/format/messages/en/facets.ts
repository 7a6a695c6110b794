import { type GroundsCount, groundsWords } from "./frame.ts"

/** Words of the opening sentence, the filters and their chips. */
export const facets = {
  title: "Filters",
  openWith: (count: number) => (count === 0 ? "Filters" : `Filters (${count})`),
  show: (count: number) => `Show ${count} ${count === 1 ? "item" : "items"}`,
  close: "Close",
  search: "Search",
  searchLabel: "Search titles, summaries, events and names",
  name: {
    sector: "Sector",
    stage: "Stage",
    instrument: "Instrument",
    asked: "Asked by",
    organisation: "Organisation",
    person: "Person",
    place: "Place",
    meeting: "Meeting",
    source: "Source kind",
  },
  /** A meeting among others. */
  meeting: (date: string, place: string | null, level: string) =>
    [date, place, level.toLowerCase()].filter(Boolean).join(", "),
  years: "Years",
  from: "From",
  to: "To",
  anyYear: "Any",
  yearOption: (year: number, count: number) => `${year} (${count})`,
  skip: "Skip the filters",
  leap: "Go to the filters",
  none: { stage: "Not raised yet", asked: "No ask on record" },
  within: (facet: string) => `Search ${facet.toLowerCase()}`,
  more: (count: number) => `Show ${count} more`,
  fewer: "Show fewer",
  noMatch: "No value matches.",
  exclude: (value: string) => `not ${value}`,
  excludeShort: "not",
  count: (count: number) => (count === 1 ? "1 item" : `${count} items`),
  chips: "Filters in use",
  chip: (facet: string, value: string) => `${facet}: ${value}`,
  chipNot: (facet: string, value: string) => `${facet}: not ${value}`,
  chipYears: (from: number | null, to: number | null) =>
    from === to
      ? `In ${from}`
      : from === null
        ? `Until ${to}`
        : to === null
          ? `Since ${from}`
          : `${from} to ${to}`,
  chipQuery: (words: string) => `“${words}”`,
  remove: (chip: string) => `Remove ${chip}`,
  clear: "Clear all",
  empty: "No item meets all of these filters.",
  bringBack: (chip: string, count: number) =>
    `Remove ${chip} to bring back ${count === 1 ? "1 item" : `${count} items`}`,
  status: (shown: number, all: number) => `${shown} of ${all} items`,
  /** Opening sentence; what stands between asterisks is set bold. */
  sentence: (n: SentenceCounts) =>
    `**${n.items} ${n.items === 1 ? "item" : "items"}**${n.since === null ? "" : ` since ${n.since}`}, ` +
    `**${n.raised}** of them raised at **${n.raisedAt} ${n.raisedAt === 1 ? "meeting" : "meetings"}**, ` +
    `read in **${groundsWords(n)}**. ` +
    `**${n.delivered}** ${n.delivered === 1 ? "is" : "are"} delivered, **${n.underWay}** ${n.underWay === 1 ? "is" : "are"} under way, ` +
    `and **${n.silent}** open ${n.silent === 1 ? "one has" : "ones have"} not been heard of for ${n.silentYears} years or more.`,
  asOf: (date: string) => `As known on ${date}.`,
  /** Beside a filter by a person or an organisation: the way to its page. */
  page: "Page",
  pageOf: (chip: string) => `Page of: ${chip}`,
}

interface SentenceCounts extends GroundsCount {
  readonly items: number
  readonly raised: number
  readonly raisedAt: number
  /** First year of an event shown; null where nothing is. */
  readonly since: number | null
  readonly delivered: number
  readonly underWay: number
  readonly silent: number
  readonly silentYears: number
}
