import { useLanguage } from "./language.ts"
import { LinkedWords } from "./LinkedWords.tsx"
import { useLinks } from "./links.ts"
import styles from "./QuietNote.module.css"

interface DepartureNoteProps {
  readonly departure: {
    readonly by: string
    readonly successor: {
      readonly id: string
      readonly names: { en: string; ko: string | null; es: string | null }
    } | null
  } | null
}

/** That somebody holds an office no more: by when, and who was seen in it. Nothing where no source shows it. */
export function DepartureNote({ departure }: DepartureNoteProps) {
  const { m, name, date } = useLanguage()
  const links = useLinks()
  if (departure === null) return null
  const { by, successor } = departure
  return (
    <small className={styles["departure"]}>
      {successor === null ? (
        m.frame.left(date(by))
      ) : (
        <LinkedWords
          words={m.frame.followed(name(successor.names), date(by))}
          names={[{ name: name(successor.names), href: links.person(successor.id) }]}
        />
      )}
    </small>
  )
}
