import { late } from "../late.ts"

/** The item beside a list, which most readers of the list never open. */
export const ITEM_PANEL = late(() => import("./ItemPanel.tsx"))
