import type { TradeRows } from "../../summary/tradeRows.ts"

/** What the charts of both sides share: their scales, the agreement, the leaders' meetings. */
export type TradeFrame = Omit<TradeRows, "sides">
