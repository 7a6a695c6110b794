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
  // A dataset may name nobody and no place: there is nothing to choose then.
  const lists = (some: readonly FacetGroup[]) =>
    some.map(
      (group) => group.rows.length > 0 && <FacetList key={group.facet} group={group} onPick={onPick} />,
    )
  return (
    <div role="search" className={styles["panel"]}>
      <SearchField query={query} onQuery={onQuery} />
      {skipTo !== undefined && (
        <a className={styles["skip"]} href={`#${skipTo}`}>
          {m.facets.skip}
        </a>
      )}
      {lists(groups.slice(0, 4))}
      <YearRange {...years} />
      {lists(groups.slice(4))}
    </div>
  )
}
