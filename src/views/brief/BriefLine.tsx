import { type Document, type Line, sourceNumber } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"
import { LineTools } from "./LineTools.tsx"
import { Runs } from "./Runs.tsx"

interface BriefLineProps {
  readonly document: Document
  readonly section: string
  readonly placed: { readonly line: Line; readonly isOut: boolean }
  readonly place: { readonly number: number; readonly count: number }
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** One line with the marks of its sources, and ways to move it or leave it out. */
export function BriefLine({ document, section, placed, place, onEdit }: BriefLineProps) {
  const { line, isOut } = placed
  return (
    <li className={styles["line"]} data-out={isOut || undefined}>
      <p>
        {line.isOwn && <em>{document.ownMark}</em>}
        {line.sentences.map(({ runs, sources }, index) => (
          <span key={index}>
            {index > 0 && " "}
            <Runs runs={runs} people={line.isOwn ? [] : document.people} />
            {!isOut && <Marks document={document} sources={sources} />}
          </span>
        ))}
      </p>
      <LineTools section={section} placed={placed} place={place} onEdit={onEdit} />
    </li>
  )
}

/** The numbers of a sentence's sources, each leading to its line at the end. */
function Marks({ document, sources }: { readonly document: Document; readonly sources: readonly string[] }) {
  const { m } = useLanguage("briefs")
  return sources.map((id) => {
    const number = sourceNumber(document, id)
    return (
      <a
        key={id}
        className={styles["mark"]}
        href={`#brief-source-${number}`}
        aria-label={m.brief.mark(number)}
      >
        [{number}]
      </a>
    )
  })
}
