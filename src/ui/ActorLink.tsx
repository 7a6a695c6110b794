import { useLanguage } from "./language.ts"
import { useLinks } from "./links.ts"

interface Actor {
  readonly id: string
  readonly names: Parameters<ReturnType<typeof useLanguage>["name"]>[0]
}

/** A person's name with the way to the person's page. */
export function PersonLink({ person: { id, names } }: { readonly person: Actor }) {
  const { name } = useLanguage()
  return <a href={useLinks().person(id)}>{name(names)}</a>
}

/** An organisation's name with the way to its page. */
export function OrganisationLink({ organisation: { id, names } }: { readonly organisation: Actor }) {
  const { name } = useLanguage()
  return <a href={useLinks().organisation(id)}>{name(names)}</a>
}
