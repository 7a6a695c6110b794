import type { Language } from "../format/language.ts"
import { useLanguage } from "./language.ts"
import styles from "./Prose.module.css"

/** Prose of the data in the language of the page; what has no translation stands in English, and says so to eye and ear. */
export function Prose({ of }: { readonly of: Parameters<Language["text"]>[0] }) {
  const { locale, m, text, isTranslated } = useLanguage()
  if (locale === "en" || isTranslated(of)) return text(of)
  return (
    <>
      <span lang="en">{text(of)}</span>
      <abbr className={styles["mark"]} title={m.frame.onlyEnglish} aria-label={m.frame.onlyEnglish}>
        EN
      </abbr>
    </>
  )
}
