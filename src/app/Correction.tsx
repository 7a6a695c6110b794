import { useMemo } from "react"
import type { Dataset } from "../dataset/records.ts"
import { fieldChoices } from "../format/fieldChoices.ts"
import { recordFields } from "../summary/recordFields.ts"
import { useLanguage } from "../ui/language.ts"
import { useLinks } from "../ui/links.ts"
import { CorrectionForm } from "../views/correction/CorrectionForm.tsx"
import { addressOf } from "./site.ts"
import { useNames } from "./useNames.ts"

interface CorrectionProps {
  readonly all: Dataset
  readonly collection: "items" | "meetings" | "sources" | "people" | "organisations"
  readonly id: string
  readonly title: string
}

/** The form for a correction of one record, with all its values in words. */
export function Correction({ all, collection, id, title }: CorrectionProps) {
  const language = useLanguage("all")
  const names = useNames(all)
  const groups = useMemo(() => {
    const record = all[collection].find((one) => one.id === id)
    return record ? fieldChoices(collection, recordFields(record), language, names) : []
  }, [all, collection, id, language, names])
  const key = `${collection}/${id}`
  return (
    <>
      <CorrectionForm
        title={title}
        record={key}
        address={addressOf(`${key}/`)}
        version={all.about.version}
        groups={groups}
        to={all.about.corrections}
      />
      <p>
        <a href={useLinks().edit(key)}>{language.m.edit.ofRecord}</a>
      </p>
    </>
  )
}
