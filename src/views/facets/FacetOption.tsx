import { memo, startTransition, useOptimistic } from "react"
import type { FacetName } from "../../selection/facets.ts"
import type { PickMode } from "../../selection/selection.ts"
import { afterPaint } from "../../ui/afterPaint.ts"
import { useLanguage } from "../../ui/language.ts"
import type { FacetRow, OnPick } from "./facetGroup.ts"
import styles from "./facets.module.css"

interface FacetOptionProps extends FacetRow {
  readonly facet: FacetName
  /** Length of the bar under the label, from 0 to 1. */
  readonly share: number
  readonly onPick: OnPick
}

/** One value: a checkbox to include it, a small button to exclude it, its count. A press shows before it is followed. */
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
  const [shown, show] = useOptimistic(mode)
  const press = (pressed: PickMode) =>
    startTransition(async () => {
      show(shown === pressed ? null : pressed)
      await afterPaint(() => onPick(facet, value, pressed))
    })
  return (
    <li
      className={styles["option"]}
      data-mode={shown ?? undefined}
      data-empty={(count === 0 && shown === null) || undefined}
    >
      <label className={styles["value"]}>
        <input
          type="checkbox"
          aria-label={`${label}, ${m.facets.count(count)}`}
          checked={shown === "include"}
          onChange={() => press("include")}
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
        aria-pressed={shown === "exclude"}
        aria-label={m.facets.exclude(label)}
        onClick={() => press("exclude")}
      >
        {m.facets.excludeShort}
      </button>
    </li>
  )
})
