import { createContext, useContext } from "react"

const Context = createContext("")

export const ChartFiltersProvider = Context.Provider

/** What narrows the chart, in words for its pictures; "" where nothing does. */
export const useChartFilters = (): string => useContext(Context)
