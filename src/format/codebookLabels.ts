import { type FieldKind, type FileKind, kindBelow } from "../dataset/fieldKinds.ts"
import { fieldLabel } from "./fieldWords.ts"
import type { Language } from "./language.ts"
import { listedValue } from "./valueWords.ts"

/** What readers call a field of the codebook by its path: "events[].act" of an item is "Act". */
export function codebookLabel(language: Language<"all">, file: FileKind, path: string): string {
  const { kind, field } = placeIn(file, path)
  return fieldLabel(language, kind, field)
}

/** An allowed value as it stands in the data, with its label where that is another word: "under-way (진행 중)". */
export function codebookValue(
  language: Language<"all">,
  file: FileKind,
  path: string,
  value: string,
): string {
  const { kind, field } = placeIn(file, path)
  const label = listedValue(language.m, kind, field, value)
  const isSame = label === null || plain(label) === plain(value)
  return isSame ? value : language.m.fields.inLanguage(value, label)
}

function placeIn(file: FileKind, path: string): { readonly kind: FieldKind; readonly field: string } {
  const fields = path.replaceAll("[]", "").split(".")
  const kind = fields.slice(0, -1).reduce<FieldKind>((_, field) => kindBelow(field), file)
  return { kind, field: fields.at(-1) ?? "" }
}

/** "Under way" and "under-way" are the same word. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll("-", " ")
}
