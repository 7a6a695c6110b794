import type { personName } from "../format/nameForms.ts"
import { useLanguage } from "./language.ts"
import { PersonInWords } from "./PersonInWords.tsx"
import styles from "./QuietNote.module.css"

interface DepartureNoteProps {
  readonly departure: {
    readonly by: string
    readonly successor: ({ readonly id: string } & Parameters<typeof personName>[0]) | null
  } | null
}

/** That somebody holds an office no more: by when, and who was seen in it. Nothing where no source shows it. */
export function DepartureNote({ departure }: DepartureNoteProps) {
  const { m, date } = useLanguage()
  if (departure === null) return null
  const { by, successor } = departure
  return (
    <small className={styles["departure"]}>
      {successor === null ? (
        m.frame.left(date(by))
      ) : (
        <PersonInWords person={successor} say={(name) => m.frame.followed(name, date(by))} />
      )}
    </small>
  )
}
