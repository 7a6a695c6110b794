import { type GroundsCount, groundsWords } from "./frame.ts"

const items = (count: number) => `${count} ${count === 1 ? "item" : "items"}`
const events = (count: number) => `${count} ${count === 1 ? "event" : "events"}`
const meetings = (count: number) => `${count} ${count === 1 ? "meeting" : "meetings"}`
const mentions = (count: number) => `${count} ${count === 1 ? "mention" : "mentions"} without change`

/** Words of the charts and of the tables of reported figures. */
export const charts = {
  basis: (eventCount: number, grounds: GroundsCount, version: string) =>
    `Counted from ${events(eventCount)}; ${groundsWords(grounds)}; data ${version}.`,
  sectors: {
    title: "Sectors",
    subtitle: "Items by how far they have come",
    summary: (total: number, sector: string, most: number) =>
      total === 0 ? "No items are shown." : `${items(total)}; most, ${most}, are in ${sector}.`,
    marks: "Sectors and their stages. Arrow keys move from mark to mark; Enter filters.",
    sector: (sector: string, total: number) => `${sector}: ${items(total)}`,
    segment: (sector: string, stage: string, count: number) =>
      `${sector}, ${stage.toLowerCase()}: ${items(count)}`,
    columns: { sector: "Sector", total: "All" },
  },
  activity: {
    title: "Activity",
    subtitle: "Events a year, by the stage they reached",
    summary: (moves: number, mentionCount: number, year: string, most: number) =>
      moves + mentionCount === 0
        ? "No events are shown."
        : `${events(moves)} that reached a stage and ${mentions(mentionCount)}; most in one year: ${most}, ${year}.`,
    marks:
      "Events by year. Arrow keys move between years; Shift and arrow keys widen the span; Enter filters by it.",
    mention: "Mentioned, no change",
    ticks: "Ticks: meetings by date",
    /** Two lines below the first column. */
    before: (year: number) => ["before", `${year}`],
    offer: (column: string, span: string) => `${column}. Enter chooses ${span}`,
    year: (from: number | null, to: number) => (from === null ? `Before ${to + 1}` : `${to}`),
    span: (from: number | null, to: number) => (from === null ? `until ${to}` : `${from}–${to}`),
    column: (
      year: string,
      moves: readonly { readonly stage: string; readonly count: number }[],
      mentionCount: number,
      meetingCount: number,
    ) => {
      const parts = moves.map(({ stage, count }) => `${count} ${stage.toLowerCase()}`)
      return `${year}: ${[
        parts.length > 0 ? parts.join(", ") : "no stage reached",
        ...(mentionCount > 0 ? [mentions(mentionCount)] : []),
        ...(meetingCount > 0 ? [meetings(meetingCount)] : []),
      ].join("; ")}`
    },
    columns: { year: "Year", meetings: "Meetings" },
  },
  trade: {
    title: "Trade",
    subtitle: (unit: string) => `${unit} a year; hollow if rounded`,
    summary: (points: number, from: number, to: number) =>
      `${points} reported figures, ${from} to ${to}. A year without a figure is left open.`,
    source: (grounds: GroundsCount, version: string) =>
      `${groundsWords(grounds)}, named in the table; data ${version}.`,
    marks: "Reported figures. Arrow keys move from figure to figure.",
    total: "Both ways",
    exports: (adjective: string) => `${adjective} exports`,
    point: (
      measure: string,
      when: string,
      figure: string,
      according: string,
      qualifiers: readonly string[],
    ) => [`${measure}, ${when}: ${figure}`, ...qualifiers, according].join("; "),
    agreement: {
      contracted: (date: string) => `Signed ${date}`,
      delivered: (date: string) => `In force ${date}`,
    },
    ticks: "Ticks: leaders’ meetings",
    columns: {
      measure: "Measure",
      when: "Year",
      value: (unit: string) => `Figure, ${unit}`,
      approximate: "Rounded",
      period: "Covers",
      note: "Note",
      source: "According to",
    },
    rounded: "yes",
    exact: "no",
  },
  /** "USD 1,560 million", "12 percent", "rank 4" */
  figure: (value: string, unit: string) => {
    const [currency, scale] = unit.split(" ")
    if (scale !== undefined) return `${currency} ${value} ${scale}`
    return unit === "rank" ? `rank ${value}` : `${value} ${unit}`
  },
  about: (figure: string) => `about ${figure}`,
  moreThan: (figure: string) => `more than ${figure}`,
  according: (publishers: string) => `according to ${publishers}`,
  series: {
    title: "Other reported figures",
    note: "Claims of differing kinds, each as its source gives it; they are not drawn as a line.",
    count: (count: number) => `${count} ${count === 1 ? "claim" : "claims"}`,
    columns: {
      when: "Year",
      measure: "Measure",
      figure: "Figure",
      note: "Covers, note",
      source: "According to",
    },
  },
}
