import { isRecord, type Json } from "../../dataset/draft.ts"
import { SINGULAR } from "../../dataset/fieldKinds.ts"
import type { Language } from "../../format/language.ts"
import type { RecordNames } from "../../format/recordNames.ts"
import { type Draft, readKey } from "../useDrafts.ts"

/** What a draft is called: the record's name, with the kind of record before it; a new one by what was entered. */
export function nameOfDraft(
  key: string,
  draft: Draft | undefined,
  names: RecordNames,
  m: Language<"all">["m"],
): string {
  const place = readKey(key)
  if (!place) return key
  const kind = m.data.record[SINGULAR[place.collection]]
  if (place.replaced !== null) return m.fields.pair(kind, names.record(place.collection, place.replaced))
  return m.fields.pair(kind, enteredName(draft?.value ?? null) ?? m.edit.unnamed)
}

/** The id entered, else the first words in English. */
function enteredName(value: Json): string | null {
  if (!isRecord(value)) return null
  if (typeof value["id"] === "string" && value["id"] !== "") return value["id"]
  const texts = Object.values(value).flatMap((part) =>
    isRecord(part) && typeof part["en"] === "string" ? [part["en"]] : [],
  )
  return texts.find((text) => text !== "") ?? null
}
