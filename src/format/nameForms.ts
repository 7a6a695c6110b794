import type { Organisation, Person } from "../dataset/records.ts"
import { type Locale, LOCALES } from "../dataset/vocabulary.ts"
import type { Language } from "./language.ts"

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
  const home = country === null ? null : homeOf(country).language
  const forms = LOCALES.flatMap((locale): readonly NameForm[] => {
    const name = names[locale]
    return name === null ? [] : [{ locale, name }]
  }).toSorted((a, b) => Number(b.locale === home) - Number(a.locale === home))
  const said = new Set([names[shown] ?? names.en])
  return forms.filter(({ name }) => !said.has(name) && said.add(name))
}

/** A name as the page shows it, and its language where that is not the language of the page: for `lang`. */
export interface ShownName {
  readonly name: string
  readonly lang: string | undefined
}

/** A person's name: without one in the language of the page it is as the person's country writes it in Latin letters. */
export function personName(
  { names, country }: Pick<Person, "names" | "country">,
  { locale, name }: Shown,
): ShownName {
  const { script, language } = homeOf(country)
  return {
    name: name(names),
    lang: langOf(names[locale], script === "Latn" ? language : "en", locale),
  }
}

/** A body's name: without one in the language of the page it is in English, or its own that English has taken over. */
export function organisationName(
  { names, country }: Pick<Organisation, "names" | "country">,
  { locale, name }: Shown,
): ShownName {
  const home = country === null ? undefined : LOCALES.find((one) => one === homeOf(country).language)
  const isOwn = home !== undefined && names[home] === names.en
  return { name: name(names), lang: langOf(names[locale], isOwn ? home : "en", locale) }
}

type Shown = Pick<Language, "locale" | "name">

const HOMES = new Map<string, Intl.Locale>()

/** Language and script of a country: "PE" → es, Latn. */
function homeOf(country: string): Intl.Locale {
  const home = HOMES.get(country) ?? new Intl.Locale(`und-${country}`).maximize()
  HOMES.set(country, home)
  return home
}

function langOf(own: string | null, otherwise: string | undefined, locale: Locale): string | undefined {
  return own !== null || otherwise === locale ? undefined : otherwise
}
