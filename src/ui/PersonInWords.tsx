import { personName } from "../format/nameForms.ts"
import { useLanguage } from "./language.ts"
import { LinkedWords } from "./LinkedWords.tsx"
import { useLinks } from "./links.ts"

interface PersonInWordsProps {
  readonly person: { readonly id: string } & Parameters<typeof personName>[0]
  /** The sentence around the name. */
  readonly say: (name: string) => string
}

/** A sentence that names one person, the name with the way to the person's page. */
export function PersonInWords({ person, say }: PersonInWordsProps) {
  const links = useLinks()
  const shown = personName(person, useLanguage())
  return <LinkedWords words={say(shown.name)} names={[{ ...shown, href: links.person(person.id) }]} />
}
