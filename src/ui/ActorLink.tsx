import { organisationName, otherForms, personName } from "../format/nameForms.ts"
import { useLanguage } from "./language.ts"
import { useLinks } from "./links.ts"

type Person = { readonly id: string } & Parameters<typeof personName>[0]
type Organisation = { readonly id: string } & Parameters<typeof organisationName>[0]

/** A person's name with the way to the person's page. */
export function PersonLink({ person }: { readonly person: Person }) {
  const { name, lang } = personName(person, useLanguage())
  return (
    <a href={useLinks().person(person.id)} lang={lang}>
      {name}
    </a>
  )
}

/** The same, followed by the name in the script of the person's country, or in another than that shown. */
export function PersonInScripts({ person }: { readonly person: Person }) {
  const { locale } = useLanguage()
  // Romanised it says nothing more to a reader of Hangul.
  const form = otherForms(person.names, locale, person.country).find((one) => one.locale !== "en")
  return (
    <>
      <PersonLink person={person} /> {form && <small lang={form.locale}>{form.name}</small>}
    </>
  )
}

/** An organisation's name with the way to its page. */
export function OrganisationLink({ organisation }: { readonly organisation: Organisation }) {
  const { name, lang } = organisationName(organisation, useLanguage())
  return (
    <a href={useLinks().organisation(organisation.id)} lang={lang}>
      {name}
    </a>
  )
}
