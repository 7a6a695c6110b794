import type { Wording } from "../../../dataset/vocabulary.ts"
import { type GroundsCount, groundsWords } from "./frame.ts"

const asks = (count: number) => `${count} ${count === 1 ? "ask" : "asks"}`
const subjects = (count: number) => `${count} ${count === 1 ? "item" : "items"}`

/** Words of the ledger of asks. */
export const askLedger = {
  title: "Who asked whom for what",
  /** What stands between asterisks is set bold. */
  sentence: (sides: readonly SideCounts[]) => {
    const [counts, outcomes] = [
      sides
        .filter(({ asks: count }) => count > 0)
        .map(({ side, asks: count }) => `${asks(count)} by ${side}`)
        .join(", ") || "No ask on record",
      sides
        .filter(({ items, isBoth }) => items > 0 && !isBoth)
        .map(
          ({ side, items, moved, unanswered }) =>
            `of the ${subjects(items)} ${side} asked about, ${moved} changed their stage after the first ask and ${unanswered} ${unanswered === 1 ? "has" : "have"} no event after the last`,
        )
        .join("; "),
    ]
    return `**${counts}.** ${outcomes === "" ? "" : `${outcomes.charAt(0).toUpperCase()}${outcomes.slice(1)}.`}`
  },
  lowerBound: "Asks are a lower bound: more were made than were reported.",
  asked: (side: string) => `${side} asked`,
  together: "Both asked together",
  count: (shown: number) => subjects(shown),
  none: "No ask fits these filters.",
  order: "Sort",
  orders: {
    times: "raised again most often",
    oldest: "asked first",
    newest: "asked last",
    silence: "longest without news",
    stage: "by stage",
    wording: "strongest wording",
  },
  /** How firmly it was worded, and towards whom; empty where both sides are meant. */
  voiced: {
    raised: (to: string) => (to ? `Raised with ${to}` : "Raised"),
    hoped: (to: string) => (to ? `Hoped for from ${to}` : "Hoped for"),
    requested: (to: string) => (to ? `Requested of ${to}` : "Requested"),
    offered: (to: string) => (to ? `Offered to ${to}` : "Offered"),
    agreed: (to: string) => (to ? `Agreed with ${to}` : "Agreed"),
  } satisfies Record<Wording, (to: string) => string>,
  /** The firmest wording of all asks, where the first was another. */
  strongest: (wording: string) => `at strongest ${wording.toLowerCase()}`,
  first: (place: string, date: string) => `first in ${place}, ${date}`,
  firstUnplaced: (date: string) => `first ${date}`,
  /** What it is about, after when it was voiced. */
  about: (words: string) => ` (${words})`,
  times: (times: number) =>
    times === 1 ? "Asked once" : times === 2 ? "Asked twice" : `Asked ${times} times`,
  withoutMoving: (count: number) =>
    count === 1 ? "once again without moving" : `${count} times again without moving`,
  /** First change of stage; `span` is null on the day of the ask. */
  moved: (span: string | null, stage: string, date: string) =>
    `${stage.toLowerCase()} ${span === null ? "the same day" : `after ${span}, ${date}`}`,
  now: (stage: string, date: string) => `since ${date}: ${stage.toLowerCase()}`,
  notMoved: "no change of stage",
  unanswered: "no later event",
  later: (count: number) => `${count} later ${count === 1 ? "mention" : "mentions"}`,
  /** Of a month or a year the last day is counted, so that no more is said than is sure. */
  age: (days: string, isVague: boolean) => `first asked ${isVague ? "at least " : ""}${days} ago`,
  evidence: (days: string, isVague: boolean) => `last evidence ${isVague ? "at least " : ""}${days} ago`,
  checked: (days: string) => `checked ${days} ago`,
  days: (days: string, count: number) => (count === 0 ? "0 days" : count === 1 ? "1 day" : `${days} days`),
  figure: {
    title: "Asks and what became of them",
    subtitle: (first: string, second: string) =>
      `Items asked about, by how far they have come: ${first} to the left, ${second} to the right`,
    summary: (first: string, firstCount: number, second: string, secondCount: number, sector: string) =>
      firstCount + secondCount === 0
        ? "No ask is shown."
        : `${first} asked about ${subjects(firstCount)}, ${second} about ${subjects(secondCount)}; most asks are in ${sector}.`,
    source: (count: number, grounds: GroundsCount, version: string) =>
      `Counted from ${asks(count)}; ${groundsWords(grounds)}; data ${version}.`,
    marks: "Sectors by who asked. Arrow keys move from mark to mark; Enter filters.",
    mark: (
      sector: string,
      side: string,
      count: number,
      stages: readonly { readonly stage: string; readonly count: number }[],
    ) =>
      `${sector}, ${side} asked: ${[
        subjects(count),
        ...stages.map((part) => `${part.count} ${part.stage.toLowerCase()}`),
      ].join(", ")}`,
    columns: { sector: "Sector", side: "Asked by", total: "All" },
  },
}

interface SideCounts {
  readonly side: string
  readonly isBoth: boolean
  readonly asks: number
  readonly items: number
  readonly moved: number
  readonly unanswered: number
}
