import type { Document, Line, Section } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import styles from "./brief.module.css"
import { BriefLine } from "./BriefLine.tsx"
import { LeftOut } from "./LeftOut.tsx"
import { OwnLineForm } from "./OwnLineForm.tsx"
import { type Place, SkipLink } from "../../ui/SkipLink.tsx"

export interface PlacedLine {
  readonly line: Line
  readonly isOut: boolean
}

interface BriefSectionProps {
  readonly document: Document
  readonly section: Section
  readonly placed: readonly PlacedLine[]
  /** What follows on the paper. */
  readonly next: Place
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** A headed list of lines, what it leaves out, and a way to add a line. */
export function BriefSection({ document, section, placed, next, onEdit }: BriefSectionProps) {
  const { id, heading, note } = section
  const isEmptied = placed.length > 0 && placed.every(({ isOut }) => isOut)
  return (
    <section
      className={styles["section"]}
      aria-labelledby={`brief-${id}`}
      data-emptied={isEmptied || undefined}
    >
      <h3 id={`brief-${id}`}>{heading}</h3>
      <SkipLink {...next} />
      {placed.length > 0 && (
        <ul>
          {placed.map((one, index) => (
            <BriefLine
              key={one.line.id}
              document={document}
              section={id}
              placed={one}
              place={{ number: index + 1, count: placed.length }}
              onEdit={onEdit}
            />
          ))}
        </ul>
      )}
      {placed.length === 0 && note !== null && <p className={styles["note"]}>{note}</p>}
      <LeftOut section={section} />
      <OwnLineForm section={section} onEdit={onEdit} />
    </section>
  )
}
