import { otherForms } from "../../format/nameForms.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./actor.module.css"

interface ActorHeadProps {
  readonly names: Parameters<typeof otherForms>[0]
  readonly country: string | null
  /** What it is, in a few words. */
  readonly line: string
}

/** The name, how other languages write it, and what it is. */
export function ActorHead({ names, country, line }: ActorHeadProps) {
  const { name, locale } = useLanguage()
  const forms = otherForms(names, locale, country)
  return (
    <header>
      <h1 className={styles["title"]}>{name(names)}</h1>
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
