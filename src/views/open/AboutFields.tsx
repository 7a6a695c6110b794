import type { TableAbout } from "../../intake/aboutTable.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./open.module.css"

interface AboutFieldsProps {
  readonly about: TableAbout
  readonly onChange: (about: TableAbout) => void
}

/** What no row says: the dataset's name, its two parties, and until when it was searched. */
export function AboutFields({ about, onChange }: AboutFieldsProps) {
  const { m, country } = useLanguage("all")
  const words = m.own.mapping
  const [first, second] = about.parties
  const withParty = (index: number, party: (typeof about.parties)[number]) =>
    onChange({ ...about, parties: index === 0 ? [party, second] : [first, party] })
  return (
    <div className={styles["about"]}>
      <label>
        {words.name}
        <input
          required
          className={controls["field"]}
          value={about.title}
          onChange={({ currentTarget }) => onChange({ ...about, title: currentTarget.value })}
        />
      </label>
      {about.parties.map((party, index) => (
        <fieldset key={index}>
          <legend>{words.party(index + 1)}</legend>
          <label>
            {words.code}
            <input
              required
              pattern="[A-Z]{2}"
              maxLength={2}
              className={controls["field"]}
              value={party.code}
              onChange={({ currentTarget }) => {
                const code = currentTarget.value.toUpperCase()
                withParty(index, { code, name: /^[A-Z]{2}$/.test(code) ? country(code) : party.name })
              }}
            />
          </label>
          <label>
            {words.name}
            <input
              required
              className={controls["field"]}
              value={party.name}
              onChange={({ currentTarget }) => withParty(index, { ...party, name: currentTarget.value })}
            />
          </label>
        </fieldset>
      ))}
      <label>
        {words.until}
        <input
          type="date"
          required
          // Else a field takes six digits for a year.
          max="9999-12-31"
          className={controls["field"]}
          value={about.until}
          onChange={({ currentTarget }) => onChange({ ...about, until: currentTarget.value })}
        />
      </label>
    </div>
  )
}
