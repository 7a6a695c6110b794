import type { MouseEvent } from "react"
import type { Line } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import { useLanguage } from "../../ui/language.ts"
import { useRovingFocus } from "../../ui/useRovingFocus.ts"
import styles from "./brief.module.css"

/** As much of a line as names it among others. */
const LABEL_LENGTH = 60

interface LineToolsProps {
  readonly section: string
  readonly placed: { readonly line: Line; readonly isOut: boolean }
  readonly place: { readonly number: number; readonly count: number }
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** Ways to move a line or leave it out: one stop of the keyboard. */
export function LineTools({ section, placed: { line, isOut }, place, onEdit }: LineToolsProps) {
  const { m } = useLanguage("briefs")
  const { toolbar, tool } = useRovingFocus()
  const words = m.brief.edit
  const label = labelOf(line)
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const to = place.number + by
    const isEnd = to < 1 || to > place.count
    if (isEnd) onEdit({ kind: "move", section, id: line.id, by }, by < 0 ? words.first : words.last)
    else onEdit({ kind: "move", section, id: line.id, by }, words.moved(to, place.count))
    // A line that is put elsewhere in the page loses the keyboard; a keyboard that went on by then stays where it is.
    const button = event.currentTarget
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.focus()
    })
  }
  return (
    <div className={styles["tools"]} aria-label={words.tools(label)} {...toolbar}>
      <button
        type="button"
        aria-label={words.up(label)}
        aria-disabled={place.number === 1}
        onClick={move(-1)}
        {...tool(0)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={words.down(label)}
        aria-disabled={place.number === place.count}
        onClick={move(1)}
        {...tool(1)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={isOut ? words.restoreLine(label) : words.leaveOutLine(label)}
        onClick={() =>
          onEdit({ kind: "toggle", section, id: line.id }, isOut ? words.restored : words.leftOut)
        }
        {...tool(2)}
      >
        {isOut ? words.restore : words.leaveOut}
      </button>
    </div>
  )
}

function labelOf({ sentences }: Line): string {
  const text = sentences[0]?.runs.map((run) => run.text).join("") ?? ""
  return text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH)}…` : text
}
