import type { Level } from "../../../dataset/vocabulary.ts"
import { type GroundsCount, groundsWords } from "./frame.ts"

/** Words of the timeline, the list of meetings and the page of one meeting. */
export const meetings = {
  timeline: {
    title: "Meetings",
    subtitle: (silences: readonly string[]) =>
      `Each mark is a meeting; its height is the number of items raised there.${
        silences.length > 0
          ? ` Longest times without a leaders’ meeting on record: ${silences.join(" and ")}.`
          : ""
      }`,
    silence: (span: string, from: string, to: string) => `${span} (${from} – ${to})`,
    summary: (count: number, from: string, to: string, most: string, items: number) =>
      `${count} meetings from ${from} to ${to}. Most items, ${items}, were raised on ${most}.`,
    source: (count: number, grounds: GroundsCount, version: string) =>
      `${count} ${count === 1 ? "meeting" : "meetings"}; ${groundsWords(grounds)}; data ${version}.`,
    hint: "Outlined: a call or letters. Paler: month or year only. Grey: outside the filters.",
    marks: "Meetings on a time line. Arrow keys move from mark to mark.",
    mark: (date: string, place: string | null, level: string, items: string) =>
      `${[date, place, level.toLowerCase()].filter(Boolean).join(", ")}: ${items}`,
    columns: { date: "Date", level: "Level", place: "Place", occasion: "Occasion", items: "Items raised" },
  },
  /** The words of a silence on the chart, after its length. */
  withoutLeaders: "without a leaders’ meeting",
  silence: (span: string) => `${span} without a leaders’ meeting on record`,
  quiet: (from: number, to: number) =>
    from === to ? `No meeting on record in ${from}` : `No meeting on record from ${from} to ${to}`,
  list: {
    title: "All meetings",
    count: (shown: number, all: number) => (shown === all ? `${all}` : `${shown} of ${all}`),
    oldestFirst: "Oldest first",
    newestFirst: "Newest first",
    others: (count: number) => `${count} ${count === 1 ? "other" : "others"}`,
    more: (count: number) => `${count} more`,
    none: "No meeting fits these filters.",
  },
  items: (count: number) =>
    count === 0 ? "No tracked item raised" : `${count} ${count === 1 ? "item" : "items"} raised`,
  selectedItems: (selected: number, all: number) =>
    `${selected} of ${all} ${all === 1 ? "item" : "items"} raised`,
  signed: (count: number) => `${count} signed`,
  weak: "Weak ground:",
  page: {
    since: (span: string, date: string) => `${span} after the leaders last met, on ${date}:`,
    nobody: "Nobody named in the sources",
    unnamed: (others: string) => `Also present, unnamed: ${others}.`,
    note: (note: string) => `Note: ${note}.`,
    neighbours: "Other meetings",
    previous: "Before:",
    next: "After:",
    previousOfLevel: "Before, same level:",
    nextOfLevel: "After, same level:",
    raised: "What each side raised",
    asked: (side: string) => `${side} asked`,
    together: "Both together",
    noAsk: "No ask on record.",
    signed: "Signed there",
    between: (parties: string) => `Parties: ${parties}`,
    moved: "Agreed, moved or mentioned",
    alsoRaised: "Also touched",
    followUp: "What became of it",
    /** Only where some are no promises. */
    followUpNote: (promises: number, apart: number) =>
      `${promises} of the ${promises + apart} items that came up ${promises === 1 ? "is a promise" : "are promises"}; the other ${apart === 1 ? "has" : `${apart} have`} nothing to deliver.`,
    followUpTable: "Items then and now",
    followUpColumns: ["Item", "After the meeting", "Now", "Last evidence", "Last checked"],
    sources: "What attests the meeting",
  },
  /** Ways to a brief. */
  brief: {
    link: "Make a brief",
    linkNext: (level: string) => `Brief for the next meeting, ${level}`,
    linkBefore: "Brief as it would have been before this meeting",
    levels: {
      leaders: "leaders’ level",
      ministers: "ministers’ level",
      "vice-ministers": "vice-ministers’ level",
      ambassadors: "ambassadors’ level",
      officials: "officials’ level",
    } satisfies Record<Level, string>,
  },
}
