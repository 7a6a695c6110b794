import { useLanguage } from "./language.ts"
import styles from "./QuietNote.module.css"

interface QuietNoteProps {
  readonly quiet:
    | { readonly kind: "unchecked"; readonly since: string | null }
    | { readonly kind: "silent"; readonly years: number; readonly months: number }
    | null
}

/** Why nothing is heard: nobody looked, or somebody looked and found nothing. Nothing where neither is so. */
export function QuietNote({ quiet }: QuietNoteProps) {
  const { m, date, span } = useLanguage()
  if (quiet === null) return null
  const words =
    quiet.kind === "silent"
      ? m.frame.silent(span({ years: quiet.years, months: 0 }))
      : m.frame.unchecked(quiet.since === null ? null : date(quiet.since))
  return <em className={styles["note"]}>{words}</em>
}
