import type { Organisation, Person } from "../../dataset/records.ts"
import { organisationName, otherForms, personName } from "../../format/nameForms.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"

interface ActorHeadProps {
  readonly of: Person | Organisation
  /** What it is, in a few words. */
  readonly line: string
}

/** The name, how other languages write it, and what it is. */
export function ActorHead({ of, line }: ActorHeadProps) {
  const language = useLanguage()
  const { name, lang } = "offices" in of ? personName(of, language) : organisationName(of, language)
  const forms = otherForms(of.names, language.locale, of.country)
  return (
    <header>
      <h1 className={styles["title"]} lang={lang}>
        {name}
      </h1>
      {forms.length > 0 && (
        <p className={styles["forms"]}>
          {forms.map((form) => (
            <span key={form.locale} lang={form.locale}>
              {form.name}
            </span>
          ))}
        </p>
      )}
      <p className={styles["kind"]}>{line}</p>
    </header>
  )
}
