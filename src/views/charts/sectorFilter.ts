import { createContext, useContext } from "react"
import type { LadderPlace } from "../../dataset/vocabulary.ts"

/** What the filters hold of sectors and stages, and how a mark changes it. */
export interface SectorFilter {
  readonly picked: { readonly sectors: readonly string[]; readonly stages: readonly string[] }
  readonly onToggleSector: (sector: string) => void
  readonly onToggleSegment: (sector: string, stage: LadderPlace) => void
}

const FilterContext = createContext<SectorFilter>({
  picked: { sectors: [], stages: [] },
  onToggleSector: () => {},
  onToggleSegment: () => {},
})

export const SectorFilterProvider = FilterContext.Provider

/** Reaches the marks past Recharts, which would draw every bar anew for a new prop and lose the focus. */
export function useSectorFilter(): SectorFilter {
  return useContext(FilterContext)
}
