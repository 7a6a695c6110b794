import type { Locale } from "../../dataset/vocabulary.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./changes.module.css"

interface SideWordsProps {
  readonly as: "del" | "ins"
  /** Null where nothing stood or stands. */
  readonly whole: string | null
  readonly short: string
  /** Language of the words, where it is not the page's. */
  readonly wording: Locale | null
}

/** One side of a change; of a long text a part, and the whole in a fold. */
export function SideWords({ as: Side, whole, short, wording }: SideWordsProps) {
  const { m } = useLanguage("all")
  if (whole === null) return <i>{m.changes.absent}</i>
  const lang = wording ?? undefined
  if (whole === short) return <Side lang={lang}>{whole}</Side>
  return (
    <div className={styles["long"]}>
      <Side lang={lang}>{short}</Side>
      <details>
        <summary>{m.changes.all}</summary>
        <Side lang={lang}>{whole}</Side>
      </details>
    </div>
  )
}
