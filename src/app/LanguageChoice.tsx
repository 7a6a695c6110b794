import { type MouseEvent, useEffect, useRef } from "react"
import { LOCALES, type Locale } from "../dataset/vocabulary.ts"
import { OWN_NAME } from "../format/ownName.ts"
import { useLanguage } from "../ui/language.ts"
import { isSwitched, switchTo, useAddress } from "./location.ts"
import { hrefIn, pageLocale } from "./site.ts"
import styles from "./Header.module.css"

/** The same page with the same view in the other languages, each named by itself. */
export function LanguageChoice() {
  const { m } = useLanguage("first")
  const address = useAddress()
  const current = useRef<HTMLAnchorElement>(null)
  // The keyboard goes on from where it was, on a phone from the menu, since the choice is folded into that; where a form
  // stands open, from the form.
  useEffect(() => {
    if (!isSwitched()) return
    document.querySelector<HTMLElement>("header [aria-controls=ways]")?.focus()
    current.current?.focus()
  }, [])
  const onClick = (event: MouseEvent, locale: Locale) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    switchTo(locale, address)
  }
  return (
    <nav className={styles["languages"]} aria-label={m.shell.language}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          ref={locale === pageLocale() ? current : undefined}
          href={hrefIn(locale, address)}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === pageLocale() ? "true" : undefined}
          onClick={(event) => onClick(event, locale)}
        >
          {OWN_NAME[locale]}
        </a>
      ))}
    </nav>
  )
}
