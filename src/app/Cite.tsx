import { lastDay } from "../dataset/partialDate.ts"
import type { About } from "../dataset/records.ts"
import { citationOf } from "../format/citation.ts"
import { useLanguage } from "../ui/language.ts"
import { CitationForms } from "../views/cite/CitationForms.tsx"
import { useToday } from "./today.ts"

interface CiteProps {
  readonly about: About
  /** Title and key of the record or view; null for the dataset itself. */
  readonly cited: { readonly title: string; readonly key: string } | null
  /** Full address of what is cited. */
  readonly address: string
}

/** How to cite the dataset, a record or a view: with the version, the day and the address. */
export function Cite({ about, cited, address }: CiteProps) {
  const language = useLanguage("all")
  const accessed = useToday(lastDay(about.released))
  const citation = citationOf(
    {
      key: [about.id, cited?.key].filter(Boolean).join("-"),
      title: cited?.title ?? null,
      dataset: language.text(about.title),
      version: about.version,
      released: about.released,
      accessed,
      address,
      licence: about.licence.name,
    },
    language,
  )
  return <CitationForms citation={citation} />
}
