import { quietWords } from "../format/quietWords.ts"
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
  const words = quietWords(useLanguage(), quiet)
  return words !== null && <em className={styles["note"]}>{words}</em>
}
