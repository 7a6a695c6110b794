import type { Person } from "../dataset/records.ts"
import { type Locale, LOCALES } from "../dataset/vocabulary.ts"

/** A name as one language writes it. */
export interface NameForm {
  readonly locale: Locale
  readonly name: string
}

/** The name as the other languages write it, where not as shown; that of its own country comes first. */
export function otherForms(
  names: Person["names"],
  shown: Locale,
  country: string | null,
): readonly NameForm[] {
  const home = country === null ? null : new Intl.Locale(`und-${country}`).maximize().language
  const forms = LOCALES.flatMap((locale): readonly NameForm[] => {
    const name = names[locale]
    return name === null ? [] : [{ locale, name }]
  }).toSorted((a, b) => Number(b.locale === home) - Number(a.locale === home))
  const said = new Set([names[shown] ?? names.en])
  return forms.filter(({ name }) => !said.has(name) && said.add(name))
}
