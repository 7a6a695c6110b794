import type { PickMode } from "../../selection/selection.ts"
import { useLanguage } from "../../ui/language.ts"
import type { FacetRow } from "./facetGroup.ts"
import styles from "./facets.module.css"

interface FacetOptionProps {
  readonly row: FacetRow
  /** Length of the bar under the label, from 0 to 1. */
  readonly share: number
  readonly onPick: (mode: PickMode) => void
}

/** One value: a checkbox to include it, a small button to exclude it, its count. */
export function FacetOption({ row, share, onPick }: FacetOptionProps) {
  const { m, number } = useLanguage("first")
  const { label, lang, count, mode } = row
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
          onChange={() => onPick("include")}
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
        onClick={() => onPick("exclude")}
      >
        {m.facets.excludeShort}
      </button>
    </li>
  )
}
