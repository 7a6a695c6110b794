import { otherForms } from "../../format/nameForms.ts"
import { useLanguage } from "../../ui/language.ts"

interface OriginalNameProps {
  readonly names: Parameters<typeof otherForms>[0]
  readonly country: string | null
}

/** The cell with the name as its own country writes it, or else as another language does; empty where there is no other. */
export function OriginalName({ names, country }: OriginalNameProps) {
  const { locale } = useLanguage()
  const form = otherForms(names, locale, country)[0]
  return (
    <td data-column="original" lang={form?.locale}>
      {form?.name}
    </td>
  )
}
