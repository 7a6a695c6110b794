import type { MouseEvent } from "react"
import { type Document, type Line, sourceNumber } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"
import { Runs } from "./Runs.tsx"

/** As much of a line as names it among others. */
const LABEL_LENGTH = 60

interface BriefLineProps {
  readonly document: Document
  readonly section: string
  readonly placed: { readonly line: Line; readonly isOut: boolean }
  readonly place: { readonly number: number; readonly count: number }
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** One line with the marks of its sources, and ways to move it or leave it out. */
export function BriefLine({ document, section, placed, place, onEdit }: BriefLineProps) {
  const { m } = useLanguage()
  const words = m.brief.edit
  const { line, isOut } = placed
  const label = labelOf(line)
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const to = place.number + by
    const isEnd = to < 1 || to > place.count
    if (isEnd) onEdit({ kind: "move", section, id: line.id, by }, by < 0 ? words.first : words.last)
    else onEdit({ kind: "move", section, id: line.id, by }, words.moved(to, place.count))
    // A line that is put elsewhere in the page loses the keyboard.
    const button = event.currentTarget
    requestAnimationFrame(() => button.focus())
  }
  return (
    <li className={styles["line"]} data-out={isOut || undefined}>
      <p>
        {line.isOwn && <em>{m.brief.own}</em>}
        {line.sentences.map(({ runs, sources }, index) => (
          <span key={index}>
            {index > 0 && " "}
            <Runs runs={runs} />
            {!isOut && <Marks document={document} sources={sources} />}
          </span>
        ))}
      </p>
      <div className={styles["tools"]}>
        <button
          type="button"
          aria-label={words.up(label)}
          aria-disabled={place.number === 1}
          onClick={move(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={words.down(label)}
          aria-disabled={place.number === place.count}
          onClick={move(1)}
        >
          ↓
        </button>
        <button
          type="button"
          aria-label={isOut ? words.restoreLine(label) : words.leaveOutLine(label)}
          onClick={() =>
            onEdit({ kind: "toggle", section, id: line.id }, isOut ? words.restored : words.leftOut)
          }
        >
          {isOut ? words.restore : words.leaveOut}
        </button>
      </div>
    </li>
  )
}

/** The numbers of a sentence's sources, each leading to its line at the end. */
function Marks({ document, sources }: { readonly document: Document; readonly sources: readonly string[] }) {
  const { m } = useLanguage()
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

function labelOf({ sentences }: Line): string {
  const text = sentences[0]?.runs.map((run) => run.text).join("") ?? ""
  return text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH)}…` : text
}
