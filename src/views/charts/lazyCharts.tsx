import { lazy } from "react"

export const LazySectorChart = lazy(() =>
  import("./SectorChart.tsx").then(({ SectorChart }) => ({ default: SectorChart })),
)
export const LazyActivityChart = lazy(() =>
  import("./ActivityChart.tsx").then(({ ActivityChart }) => ({ default: ActivityChart })),
)
export const LazyTradeChart = lazy(() =>
  import("./TradeChart.tsx").then(({ TradeChart }) => ({ default: TradeChart })),
)
