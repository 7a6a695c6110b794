import { createContext, useContext } from "react"
import type { YearSpan } from "./useYearSpan.ts"

const SpanContext = createContext<YearSpan | null>(null)

export const YearSpanProvider = SpanContext.Provider

/** Reaches the columns past Recharts, which would draw every one anew for a new prop and lose the focus. */
export function useChosenSpan(): YearSpan {
  const span = useContext(SpanContext)
  if (!span) throw new Error("useChosenSpan needs a YearSpanProvider above it")
  return span
}
