import { LOCALES } from "../dataset/vocabulary.ts"
import { OWN_NAME } from "../format/ownName.ts"
import { useLanguage } from "../ui/language.ts"
import { hrefIn, LOCALE, useAddress } from "./location.ts"
import styles from "./Header.module.css"

/** The same page with the same view in the other languages, each named by itself. */
export function LanguageChoice() {
  const { m } = useLanguage()
  const address = useAddress()
  return (
    <nav className={styles["languages"]} aria-label={m.shell.language}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={hrefIn(locale, address)}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === LOCALE ? "true" : undefined}
        >
          {OWN_NAME[locale]}
        </a>
      ))}
    </nav>
  )
}
