import { firstDay, lastDay } from "./partialDate.ts"
import type { Ask, Item, StageEvent } from "./records.ts"

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
