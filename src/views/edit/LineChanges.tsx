import { useLanguage } from "../../ui/language.ts"
import styles from "./edit.module.css"

export interface LineChange {
  readonly kind: "same" | "added" | "removed"
  readonly lines: readonly string[]
}

/** Lines that stay are shown as far as they stand beside a change. */
const AROUND = 2

/** What a file holds now beside what it would hold, line by line. */
export function LineChanges({ changes }: { readonly changes: readonly LineChange[] }) {
  const { m } = useLanguage("all")
  return (
    <pre className={styles["changes"]} role="region" tabIndex={0} aria-label={m.edit.changes}>
      {changes.map(({ kind, lines }, place) => {
        if (kind === "added") return <ins key={place}>{marked("+", lines)}</ins>
        if (kind === "removed") return <del key={place}>{marked("−", lines)}</del>
        const [isFirst, isLast] = [place === 0, place === changes.length - 1]
        const head = isFirst ? [] : lines.slice(0, AROUND)
        const tail = isLast ? [] : lines.slice(Math.max(head.length, lines.length - AROUND))
        const left = lines.length - head.length - tail.length
        return (
          <span key={place}>
            {marked(" ", head)}
            {left > 0 && `  ⋯ ${m.edit.sameLines(left)}\n`}
            {marked(" ", tail)}
          </span>
        )
      })}
    </pre>
  )
}

const marked = (mark: string, lines: readonly string[]) => lines.map((line) => `${mark} ${line}\n`).join("")
