import { useId, useState } from "react"
import type { ChoiceGroup, FieldChoice } from "../../format/fieldChoices.ts"
import { shorten } from "../../format/shorten.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./CorrectionForm.module.css"

/** From this length on the list has a box that narrows it. */
const SEARCHED = 12

/** Characters of a value in the list; the whole stands below once it is chosen. */
const ROOM = 90

interface FieldPickerProps {
  readonly groups: readonly ChoiceGroup[]
  /** Path of the field chosen; null before one is. */
  readonly chosen: string | null
  readonly onChoose: (path: string) => void
  /** Id of the heading, and of the fault where there is one. */
  readonly labelledBy: string
  readonly faultId: string | null
}

/** Every value of the record in words, to choose the wrong one: grouped, and narrowed by typing. */
export function FieldPicker({ groups, chosen, onChoose, labelledBy, faultId }: FieldPickerProps) {
  const { m, number } = useLanguage("all")
  const words = m.changes.correction
  const name = useId()
  const [sought, setSought] = useState("")
  const shown = groups
    .map(({ title, choices }) => ({ title, choices: choices.filter((one) => matches(title, one, sought)) }))
    .filter(({ choices }) => choices.length > 0)
  const [count, all] = [countOf(shown), countOf(groups)]
  return (
    <>
      {all > SEARCHED && (
        <>
          <input
            type="search"
            className={controls["field"]}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
            placeholder={words.narrow}
            aria-label={words.narrow}
          />
          <p role="status" className={styles["hint"]}>
            {count === 0 ? words.noField : words.shown(number(count), number(all))}
          </p>
        </>
      )}
      <div
        role="radiogroup"
        className={styles["list"]}
        aria-labelledby={labelledBy}
        aria-required
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
      >
        {shown.map(({ title, choices }) => (
          <div key={title} role="group" aria-label={title}>
            <p aria-hidden className={styles["group"]}>
              {title}
            </p>
            {choices.map(({ path, label, value }) => (
              <label key={path} className={styles["choice"]}>
                <input
                  type="radio"
                  name={name}
                  value={path}
                  checked={path === chosen}
                  onChange={() => onChoose(path)}
                />
                <span>
                  {label !== null && `${label}: `}
                  <q>{shorten(value, ROOM)}</q>
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** Every word typed stands in the title, the name or the value. */
function matches(title: string, { label, value }: FieldChoice, sought: string): boolean {
  const text = plain(`${title} ${label ?? ""} ${value}`)
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Without capitals and accents, so that "peru" finds "Perú"; Hangul stays whole. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .trim()
}

function countOf(groups: readonly ChoiceGroup[]): number {
  return groups.reduce((sum, { choices }) => sum + choices.length, 0)
}
