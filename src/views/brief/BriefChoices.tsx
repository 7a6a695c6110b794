import { type Level, LEVELS, type Locale, LOCALES } from "../../dataset/vocabulary.ts"
import { OWN_NAME } from "../../format/ownName.ts"
import controls from "../../ui/controls.module.css"
import { DayField } from "../../ui/DayField.tsx"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"
import { SectorChoice } from "./SectorChoice.tsx"

/** What each language calls itself. */

interface Option {
  readonly id: string
  readonly label: string
}

interface BriefChoicesProps {
  /** Parties whose officer may read it. */
  readonly sides: readonly Option[]
  readonly side: string
  readonly level: Level
  /** Day of the coming meeting; null where none is chosen. */
  readonly date: string | null
  /** First and last day that a meeting may have. */
  readonly span: readonly [from: string, until: string]
  /** Past meetings, newest first. */
  readonly meetings: readonly Option[]
  readonly before: string | null
  readonly sectors: readonly (Option & { readonly isPicked: boolean })[]
  readonly lang: Locale
  readonly onLang: (lang: Locale) => void
  readonly onSide: (side: string) => void
  readonly onLevel: (level: Level) => void
  readonly onDate: (date: string | null) => void
  readonly onBefore: (meeting: string | null) => void
  readonly onSector: (sector: string) => void
}

/** For whom, for which meeting and of which sectors a brief is made; each choice makes it anew. */
export function BriefChoices(props: BriefChoicesProps) {
  const { m } = useLanguage("briefs")
  const { sides, side, level, meetings, before } = props
  const words = m.brief.choices
  return (
    <form className={styles["choices"]} aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{words.side}</span>
        <select
          className={controls["field"]}
          value={side}
          onChange={({ target }) => props.onSide(target.value)}
        >
          {sides.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.level}</span>
        <select
          className={controls["field"]}
          value={level}
          onChange={({ target }) => props.onLevel(LEVELS.find((one) => one === target.value) ?? level)}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {m.vocabulary.level[one]}
            </option>
          ))}
        </select>
      </label>
      <DayField
        isInForm
        label={words.date}
        day={props.date}
        span={props.span}
        onDay={props.onDate}
        onClear={() => props.onDate(null)}
      />
      <label>
        <span>{words.before}</span>
        <select
          className={controls["field"]}
          value={before ?? ""}
          onChange={({ target }) => props.onBefore(target.value === "" ? null : target.value)}
        >
          <option value="">{words.coming}</option>
          {meetings.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <SectorChoice sectors={props.sectors} onSector={props.onSector} />
      <label>
        <span>{words.language}</span>
        <select
          className={controls["field"]}
          value={props.lang}
          onChange={({ target }) => props.onLang(LOCALES.find((one) => one === target.value) ?? props.lang)}
        >
          {LOCALES.map((code) => (
            <option key={code} value={code} lang={code}>
              {OWN_NAME[code]}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}
