import type { Blank } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"

interface BlankSpaceProps {
  readonly blank: Blank
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** A heading over the officer's own words; printed as ruled lines while there are none. */
export function BlankSpace({ blank: { id, heading, text }, onEdit }: BlankSpaceProps) {
  const { m } = useLanguage("briefs")
  return (
    <section className={styles["blank"]}>
      <h3>{heading}</h3>
      <textarea
        aria-label={m.brief.edit.blank(heading)}
        value={text}
        rows={3}
        maxLength={4000}
        onChange={({ target }) => onEdit({ kind: "blank", blank: id, text: target.value }, "")}
      />
      <div className={styles["printed"]} aria-hidden="true">
        {text === "" ? (
          <>
            <i />
            <i />
            <i />
          </>
        ) : (
          text
        )}
      </div>
    </section>
  )
}
