import { useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { FacetOption } from "./FacetOption.tsx"
import type { FacetGroup, OnPick } from "./facetGroup.ts"
import styles from "./facets.module.css"

/** Values shown before the list is unfolded. */
const FOLDED = 6
/** Most values drawn of an unfolded list: a facet of thousands is narrowed by typing. */
const MOST = 300
/** From this length on a list has a search box of its own. */
const SEARCHED = 12

/** The values of one facet: picked ones always in sight, long lists folded and searchable. */
export function FacetList({ group, onPick }: { readonly group: FacetGroup; readonly onPick: OnPick }) {
  const { m } = useLanguage("first")
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState("")
  const { facet, label, rows } = group
  const folded = rows.length > FOLDED + 2
  const sought = words.trim().toLowerCase()
  const matching = sought ? rows.filter((row) => row.label.toLowerCase().includes(sought)) : rows
  const shown = matching.filter(
    (row, index) => index < (!folded || open ? MOST : FOLDED) || row.mode !== null,
  )
  const most = rows.reduce((highest, { count }) => Math.max(highest, count), 1)
  const more = open ? m.facets.fewer : m.facets.more(rows.length - shown.length)
  const cut = open ? matching.length - shown.length : 0
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["legend"]}>{label}</legend>
      {open && rows.length > SEARCHED && (
        <input
          type="search"
          className={controls["field"]}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          placeholder={m.facets.within(label)}
          aria-label={m.facets.within(label)}
        />
      )}
      <ul className={open ? styles["scroll"] : undefined}>
        {shown.map((row) => (
          <FacetOption key={row.value} {...row} facet={facet} share={row.count / most} onPick={onPick} />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles["note"]}>{m.facets.noMatch}</p>}
      {cut > 0 && <p className={styles["note"]}>{m.facets.more(cut)}</p>}
      {folded && (
        <button
          type="button"
          className={styles["fold"]}
          aria-expanded={open}
          aria-label={`${more}: ${label}`}
          onClick={() => (setOpen(!open), setWords(""))}
        >
          {more}
        </button>
      )}
    </fieldset>
  )
}
