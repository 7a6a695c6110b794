import { late } from "../late.ts"

/** What says that a reader's own dataset is shown, which few readers open. */
export const OWN_BANNER = late(() => import("./OwnBanner.tsx"))
