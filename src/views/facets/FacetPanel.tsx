import { useLanguage } from "../../ui/language.ts"
import type { FacetGroup, OnPick } from "./facetGroup.ts"
import { FacetList } from "./FacetList.tsx"
import styles from "./facets.module.css"
import { SearchField } from "./SearchField.tsx"
import { YearRange, type YearRangeProps } from "./YearRange.tsx"

export interface FacetPanelProps {
  readonly groups: readonly FacetGroup[]
  readonly years: YearRangeProps
  readonly query: string
  readonly onPick: OnPick
  readonly onQuery: (words: string) => void
  /** Id of what the filters narrow, where a keyboard would otherwise have to pass them all. */
  readonly skipTo?: string
}

/** Every way to narrow the items, the search first. */
export function FacetPanel({ groups, years, query, onPick, onQuery, skipTo }: FacetPanelProps) {
  const { m } = useLanguage("first")
  return (
    <div role="search" className={styles["panel"]}>
      <SearchField query={query} onQuery={onQuery} />
      {skipTo !== undefined && (
        <a className={styles["skip"]} href={`#${skipTo}`}>
          {m.facets.skip}
        </a>
      )}
      {groups.slice(0, 4).map((group) => (
        <FacetList key={group.facet} group={group} onPick={onPick} />
      ))}
      <YearRange {...years} />
      {groups.slice(4).map((group) => (
        <FacetList key={group.facet} group={group} onPick={onPick} />
      ))}
    </div>
  )
}
