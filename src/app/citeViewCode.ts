import { late } from "./late.ts"

/** How to cite a view, which few readers ask. */
export const CITE_VIEW = late(() => import("./CiteView.tsx"))
