import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./facets.module.css"

export interface YearRangeProps {
  /** Items that each year would leave, oldest first. */
  readonly counts: ReadonlyMap<number, number>
  readonly from: number | null
  readonly to: number | null
  readonly onYears: (from: number | null, to: number | null) => void
}

/** First and last year, each offered with the items it holds. */
export function YearRange({ counts, from, to, onYears }: YearRangeProps) {
  const { m } = useLanguage("first")
  const years = [...new Set([...counts.keys(), ...[from, to].filter((year) => year !== null)])].toSorted(
    (a, b) => b - a,
  )
  const options = years.map((year) => (
    <option key={year} value={year}>
      {m.facets.yearOption(year, counts.get(year) ?? 0)}
    </option>
  ))
  const read = (value: string) => (value === "" ? null : Number(value))
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["legend"]}>{m.facets.years}</legend>
      <div className={styles["years"]}>
        <label>
          <span>{m.facets.from}</span>
          <select
            className={controls["field"]}
            value={from ?? ""}
            onChange={(event) => onYears(read(event.target.value), to)}
          >
            <option value="">{m.facets.anyYear}</option>
            {options}
          </select>
        </label>
        <label>
          <span>{m.facets.to}</span>
          <select
            className={controls["field"]}
            value={to ?? ""}
            onChange={(event) => onYears(from, read(event.target.value))}
          >
            <option value="">{m.facets.anyYear}</option>
            {options}
          </select>
        </label>
      </div>
    </fieldset>
  )
}
