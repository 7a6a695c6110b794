import { isRecord } from "../dataset/entryKey.ts"
import type { EntryName } from "../dataset/entryName.ts"
import { collectionOf, type FieldKind, kindBelow } from "../dataset/fieldKinds.ts"
import { PARTIAL_DATE } from "../dataset/partialDate.ts"
import { type Instrument, LOCALES, STAGES } from "../dataset/vocabulary.ts"
import { fieldLabel } from "./fieldWords.ts"
import type { Language } from "./language.ts"
import type { Messages } from "./messages/en.ts"
import type { RecordNames } from "./recordNames.ts"
import { stageWord } from "./stageWord.ts"

/** The field that a value stands in. */
export interface ValuePlace {
  readonly kind: FieldKind
  readonly field: string
  /** The entry that has the field; null where the record itself has it. */
  readonly entry: EntryName | null
  /** What kind of thing the item promises, by which its stages are named; null for other records. */
  readonly instrument: Instrument | null
}

/** Any value of a record as the page says it: prose as it reads, ids as names, closed lists by their labels, an entry by what it holds. */
export function valueWords(
  value: unknown,
  place: ValuePlace,
  language: Language<"all">,
  names: RecordNames,
): string {
  const { m } = language
  if (value === undefined) return ""
  if (value === null) return m.fields.nothing
  if (typeof value === "boolean") return value ? m.fields.yes : m.fields.no
  if (typeof value === "number") return numberWords(value, place, language)
  if (typeof value === "string") return stringWords(value, place, language, names)
  if (Array.isArray(value))
    return value.length === 0
      ? m.fields.nothing
      : value.map((one) => valueWords(one, place, language, names)).join("; ")
  if (!isRecord(value)) return JSON.stringify(value)
  if (typeof value["en"] === "string") return textWords(value, place, language)
  return entryValue(value, kindBelow(place.field), place.instrument, language, names)
}

/** A year or a paragraph is a name, not a count. */
function numberWords(value: number, { field }: ValuePlace, { number }: Language<"all">): string {
  if (field === "para") return `¶${value}`
  return field === "year" ? String(value) : number(value)
}

const DATES = new Set(["date", "endDate", "from", "to", "until", "asOf", "checked", "published", "released"])
const COUNTRIES = new Set(["by", "to", "initiator", "side", "country", "code"])

function stringWords(
  value: string,
  place: ValuePlace,
  language: Language<"all">,
  names: RecordNames,
): string {
  const { kind, field, entry, instrument } = place
  const collection = collectionOf(kind, field)
  if (collection !== null) return names.record(collection, value)
  if (DATES.has(field) && PARTIAL_DATE.test(value)) return language.date(value)
  if (COUNTRIES.has(field)) return names.side(value)
  if (field === "sector") return names.sector(value)
  if (kind === "participant" && field === "office") return names.office(entry?.id ?? "", value)
  if (field === "language" || field === "reviewed") return language.language(value)
  const stage = field === "stage" ? STAGES.find((one) => one === value) : undefined
  if (stage !== undefined && instrument !== null) return stageWord(language.m, stage, instrument)
  return listedValue(language.m, kind, field, value) ?? value
}

/** Label of a value of a closed list; null where the field has no such list, or none of that value. */
export function listedValue(
  { vocabulary, item, fields }: Messages,
  kind: FieldKind,
  field: string,
  value: string,
): string | null {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "item.kind": vocabulary.kind,
    "item.instrument": vocabulary.instrument,
    "event.stage": vocabulary.stage,
    "event.act": vocabulary.act,
    "dating.stage": vocabulary.stage,
    "ask.wording": vocabulary.wording,
    "amount.kind": vocabulary.amountKind,
    "amount.scope": item.amountOf,
    "tie.relation": vocabulary.relation,
    "meeting.level": vocabulary.level,
    "meeting.format": vocabulary.format,
    "organisation.kind": vocabulary.organisationKind,
    "source.kind": vocabulary.sourceKind,
    "source.counting": fields.counting,
    "series.shape": fields.shape,
    "disagreement.type": vocabulary.disagreement,
  }
  return lists[`${kind}.${field}`]?.[value] ?? null
}

/** Own prose in the language of the page; a name in all the languages that it has. */
function textWords(
  value: Readonly<Record<string, unknown>>,
  { field }: ValuePlace,
  { locale, text }: Language<"all">,
): string {
  const wording = (code: string) => (typeof value[code] === "string" ? value[code] : null)
  if (field === "names") return LOCALES.flatMap((code) => wording(code) ?? []).join(" · ")
  return wording(locale) ?? text({ en: wording("en") ?? "" })
}

type Entry = Readonly<Record<string, unknown>>

function entryValue(
  value: Entry,
  kind: FieldKind,
  instrument: Instrument | null,
  language: Language<"all">,
  names: RecordNames,
): string {
  const { m } = language
  const entry = nameLike(value)
  const part = (field: string) =>
    valueWords(value[field], { kind, field, entry, instrument }, language, names)
  if (kind === "tie") return m.fields.pair(part("relation"), part("id"))
  if (kind === "participant") return m.fields.participant(part("person"), part("office"), part("side"))
  if (kind === "evidence" || kind === "claim") {
    const { para, says, dated } = value
    const cited = m.fields.inSource(part("source"), typeof para === "number" ? para : null)
    const said = [says && part("says"), dated && part("dated")].filter(Boolean).join("; ")
    return said === "" ? cited : m.fields.pair(cited, said)
  }
  if (kind === "dating") return `${part("stage")}, ${part("date")}`
  return Object.entries(value)
    .filter(([field, one]) => !UNTOLD.has(field) && one !== null && !(Array.isArray(one) && one.length === 0))
    .map(([field]) => m.fields.pair(fieldLabel(language, kind, field), part(field)))
    .join(" · ")
}

/** What tells nothing to readers of an entry. */
const UNTOLD = new Set(["id", "hash"])

/** Whose office it is, for a participant. */
function nameLike({ person }: Entry): EntryName | null {
  return typeof person === "string" ? { kind: "participant", id: person } : null
}
