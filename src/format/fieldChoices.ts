import type { FieldPlace } from "../dataset/entryName.ts"
import { type FieldKind, SINGULAR } from "../dataset/fieldKinds.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import { INSTRUMENTS } from "../dataset/vocabulary.ts"
import { placeOf } from "./changeWords.ts"
import { entryWords, fieldLabel, fieldWords, inSentence } from "./fieldWords.ts"
import type { Language } from "./language.ts"
import type { RecordNames } from "./recordNames.ts"
import { valueWords } from "./valueWords.ts"

/** A value of a record that can be chosen, in words. */
export interface FieldChoice {
  /** "events › fa50-sale-03 › stage", as editors know it. */
  readonly path: string
  /** The field within its group: "Stage"; null where its value says enough. */
  readonly label: string | null
  /** The field within its record: "Stage of the event of 20 Apr 2015". */
  readonly field: string
  readonly value: string
}

/** The values of the record itself, of one of its entries, or of a list of small ones. */
export interface ChoiceGroup {
  readonly title: string
  readonly choices: readonly FieldChoice[]
}

/** The values of a record in words, grouped in the order of first mention: the record's own, then entry by entry. */
export function fieldChoices(
  collection: CollectionName,
  fields: readonly (FieldPlace & { readonly value: unknown })[],
  language: Language<"all">,
  names: RecordNames,
): readonly ChoiceGroup[] {
  const kind = SINGULAR[collection]
  const own = fields.find(({ path }) => path.join() === "instrument")?.value
  const instrument = INSTRUMENTS.find((one) => one === own) ?? null
  const groups = new Map<string, FieldChoice[]>()
  for (const field of fields) {
    const { title, within } = groupOf(kind, field, language, names)
    const choice = {
      path: field.path.join(" › "),
      label: within,
      field: fieldWords(kind, field, language, names),
      value: valueWords(
        field.value,
        { ...placeOf(kind, field.path), entry: field.names.at(-1) ?? null, instrument },
        language,
        names,
      ),
    }
    groups.set(title, [...(groups.get(title) ?? []), choice])
  }
  return [...groups].map(([title, choices]) => ({ title, choices }))
}

/** The group that a field belongs to, and what the field is called there. */
function groupOf(
  kind: FieldKind,
  place: FieldPlace,
  language: Language<"all">,
  records: RecordNames,
): { readonly title: string; readonly within: string | null } {
  const [list = "", , ...path] = place.path
  const [name, ...names] = place.names
  if (name === undefined) {
    const labels: Readonly<Record<string, string>> = language.m.data.record
    return { title: labels[kind] ?? kind, within: fieldWords(kind, place, language, records) }
  }
  if (path.length === 0) return { title: fieldLabel(language, kind, list), within: null }
  const [field = ""] = path
  return {
    title: inSentence(entryWords(name, language, records)),
    // Evidence is told by its value; what would name it says the same.
    within:
      names.length > 0
        ? fieldLabel(language, name.kind, field)
        : fieldWords(name.kind, { path, names }, language, records),
  }
}
