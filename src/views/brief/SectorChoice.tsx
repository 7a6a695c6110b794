import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"

interface SectorChoiceProps {
  readonly sectors: readonly { readonly id: string; readonly label: string; readonly isPicked: boolean }[]
  readonly onSector: (sector: string) => void
}

/** The sectors of a brief, folded; none picked means all. */
export function SectorChoice({ sectors, onSector }: SectorChoiceProps) {
  const { m, list } = useLanguage("briefs")
  const words = m.brief.choices
  const picked = sectors.filter(({ isPicked }) => isPicked).map(({ label }) => label)
  return (
    <details className={styles["sectors"]}>
      <summary>
        {words.sectors}: {picked.length === 0 ? words.allSectors : list(picked)}
      </summary>
      <fieldset>
        <legend>{words.sectors}</legend>
        {sectors.map(({ id, label, isPicked }) => (
          <label key={id}>
            <input type="checkbox" checked={isPicked} onChange={() => onSector(id)} /> {label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
