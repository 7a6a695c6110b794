import type { FieldChange } from "../dataset/changes.ts"
import { entryKindOf, type FieldPlace } from "../dataset/entryName.ts"
import { type FieldKind, kindBelow, SINGULAR } from "../dataset/fieldKinds.ts"
import type { Text } from "../dataset/records.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import { type Instrument, type Locale, LOCALES } from "../dataset/vocabulary.ts"
import { fieldWords } from "./fieldWords.ts"
import type { Language } from "./language.ts"
import type { RecordNames } from "./recordNames.ts"
import { valueWords } from "./valueWords.ts"

/** A change of one value in words. */
export interface ChangeWords {
  /** "Stage of the event of 20 Apr 2015 changed" · "Summary reworded" */
  readonly what: string
  /** "events › fa50-sale-03 › stage", as editors know it. */
  readonly path: string
  /** What stood and stands there, as the page says it; null where nothing did or does. */
  readonly before: string | null
  readonly after: string | null
  /** Language of a wording that is told as it stands; null where both sides are in the page's own. */
  readonly wording: Locale | null
}

/** A change of one value of a record in words. */
export function changeWords(
  { collection, instrument }: { readonly collection: CollectionName; readonly instrument: Instrument | null },
  change: FieldChange,
  language: Language<"all">,
  names: RecordNames,
): ChangeWords {
  const { path, before, after } = change
  const root: FieldKind = SINGULAR[collection]
  const place = { ...placeOf(root, path), entry: change.names.at(-1) ?? null, instrument }
  const words = (value: unknown) => (isNothing(value) ? null : valueWords(value, place, language, names))
  const wording = LOCALES.find((code) => code === path.at(-1)) ?? null
  const field = fieldWords(root, change, language, names)
  const told = { before: words(before), after: words(after) }
  return { what: sentence(field, told, wording !== null, language), path: path.join(" › "), ...told, wording }
}

function sentence(
  field: string,
  { before, after }: Pick<ChangeWords, "before" | "after">,
  isWording: boolean,
  { m }: Language<"all">,
): string {
  const { told } = m.changes
  if (before === null) return told.added(field)
  if (after === null) return told.removed(field)
  return isWording ? told.reworded(field) : told.changed(field)
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** The field that the value at the end of a path stands in; of a whole entry, the list. */
export function placeOf(
  kind: FieldKind,
  path: readonly string[],
): { readonly kind: FieldKind; readonly field: string } {
  const [field = "", next, ...rest] = path
  if (next === undefined) return { kind, field }
  const below = kindBelow(field)
  if (entryKindOf(field) !== null) return rest.length === 0 ? { kind, field } : placeOf(below, rest)
  // After a text stands its language, after a list of plain values one of them.
  return below === "text" ? { kind, field } : placeOf(below, path.slice(1))
}

/** What a release took out: "“Four warships”: asks". */
export function withdrawnWords(
  { collection, title, place }: Withdrawn,
  language: Language<"all">,
  names: RecordNames,
): string {
  const { m, text } = language
  const part = place && fieldWords(SINGULAR[collection], place, language, names)
  return m.changes.withdrawnOf(text(title), part)
}

interface Withdrawn {
  readonly collection: CollectionName
  readonly title: Text
  /** Null where the record itself went. */
  readonly place: FieldPlace | null
}
