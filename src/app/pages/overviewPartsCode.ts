import { late } from "../late.ts"

/** What stands below the first screen of the overview: charts, timeline, trade, table. */
export const OVERVIEW_PARTS = late(() => import("./OverviewParts.tsx"))
