import { type ReactNode, startTransition, StrictMode } from "react"
import { createRoot, hydrateRoot, type Root } from "react-dom/client"
import type { Dataset } from "../dataset/records.ts"

let shown: Root | null = null
let draw: ((dataset: Dataset) => void) | null = null

/** Brings to life what the build drew, in slices: what is pressed meanwhile must not wait for the whole page. */
export function bringToLife(place: Element, app: ReactNode): void {
  startTransition(() => void (shown = hydrateRoot(place, <StrictMode>{app}</StrictMode>)))
}

/** Draws the product anew, in place of what stands there until then; in slices too, since a dataset may be large. */
export function drawAnew(place: Element, app: ReactNode): void {
  const root = (shown ??= createRoot(place))
  startTransition(() => root.render(<StrictMode>{app}</StrictMode>))
}

/** Says how the product is drawn over another dataset: pages, which it draws, cannot know it. */
export function drawsDataset(how: (dataset: Dataset) => void): void {
  draw = how
}

/** Puts a dataset in the place of the one that this document shows. */
export const showDataset = (dataset: Dataset): void => draw?.(dataset)
