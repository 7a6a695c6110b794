import { memo } from "react"
import type { FacetName } from "../../selection/facets.ts"
import { useLanguage } from "../../ui/language.ts"
import type { FacetRow, OnPick } from "./facetGroup.ts"
import styles from "./facets.module.css"

interface FacetOptionProps extends FacetRow {
  readonly facet: FacetName
  /** Length of the bar under the label, from 0 to 1. */
  readonly share: number
  readonly onPick: OnPick
}

/** One value: a checkbox to include it, a small button to exclude it, its count. */
export const FacetOption = memo(function FacetOption({
  facet,
  value,
  label,
  lang,
  count,
  mode,
  share,
  onPick,
}: FacetOptionProps) {
  const { m, number } = useLanguage("first")
  return (
    <li
      className={styles["option"]}
      data-mode={mode ?? undefined}
      data-empty={(count === 0 && mode === null) || undefined}
    >
      <label className={styles["value"]}>
        <input
          type="checkbox"
          aria-label={`${label}, ${m.facets.count(count)}`}
          checked={mode === "include"}
          onChange={() => onPick(facet, value, "include")}
        />
        <span className={styles["label"]}>
          <span lang={lang}>{label}</span>
          <svg className={styles["bar"]} width={`${share * 100}%`} aria-hidden="true" />
        </span>
        <span className={styles["count"]} aria-hidden="true">
          {number(count)}
        </span>
      </label>
      <button
        type="button"
        className={styles["exclude"]}
        aria-pressed={mode === "exclude"}
        aria-label={m.facets.exclude(label)}
        onClick={() => onPick(facet, value, "exclude")}
      >
        {m.facets.excludeShort}
      </button>
    </li>
  )
})
