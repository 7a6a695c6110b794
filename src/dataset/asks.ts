import { firstDay, lastDay, type PartialDate, precisionOf } from "./partialDate.ts"
import type { Ask, Item, StageEvent } from "./records.ts"
import { movesOf } from "./stage.ts"

/** Asks voiced by that day, oldest first. */
export function asksUntil(item: Item, date: string): readonly Ask[] {
  return item.asks.filter((ask) => lastDay(ask.date) <= date)
}

/** Sides that asked by that day, each once. */
export function askersUntil(item: Item, date: string): readonly string[] {
  return [...new Set(asksUntil(item, date).map((ask) => ask.by))]
}

/** Events of the item that surely came after the ask, by that day. */
export function eventsAfter(item: Item, ask: Ask, date: string): readonly StageEvent[] {
  return item.events.filter(
    (event) => firstDay(event.date) > lastDay(ask.date) && lastDay(event.date) <= date,
  )
}

/** What one side, or both together, asked on one item, from the first time on. */
export interface AskThread {
  readonly item: Item
  /** A party's code, or "both". */
  readonly by: string
  readonly first: Ask
  /** Oldest first. */
  readonly again: readonly Ask[]
  /** How many of the later asks came while nothing had moved since the one before. */
  readonly withoutMoving: number
  /** Events that changed the stage after the first ask or on its day, oldest first; being raised is no answer. */
  readonly moves: readonly StageEvent[]
}

/** The asks of an item by who asked, in the order of first asking. */
export function askThreads(item: Item, date: string): readonly AskThread[] {
  const asks = asksUntil(item, date)
  const moves = movesOf(item, date)
  return askersUntil(item, date).flatMap((by) => {
    const [first, ...again] = asks.filter((ask) => ask.by === by)
    if (!first) return []
    const before = (index: number) => again[index - 1] ?? first
    return {
      item,
      by,
      first,
      again,
      withoutMoving: again.filter((ask, index) => !moves.some(isBetween(before(index).date, ask.date)))
        .length,
      moves: moves.filter(isMoveAfter(first)),
    }
  })
}

function isMoveAfter({ date: asked }: Ask) {
  return ({ date, stage }: StageEvent) =>
    stage !== "raised" && (firstDay(date) > lastDay(asked) || (date === asked && precisionOf(date) === "day"))
}

function isBetween(from: PartialDate, to: PartialDate) {
  return ({ date }: StageEvent) => firstDay(date) > lastDay(from) && lastDay(date) < firstDay(to)
}
