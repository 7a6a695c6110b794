import { type EntryKind, type EntryName, entryKindOf, type FieldPlace } from "../dataset/entryName.ts"
import { type FieldKind, kindBelow } from "../dataset/fieldKinds.ts"
import { BOTH, LOCALES } from "../dataset/vocabulary.ts"
import type { Language } from "./language.ts"
import type { RecordNames } from "./recordNames.ts"

/** What readers call a field: `act` of an event is "Act"; the name in the data where it has no label. */
export function fieldLabel({ m }: Language<"all">, kind: FieldKind, field: string): string {
  const labels: Readonly<Record<string, string>> = m.fields.label[kind]
  return labels[field] ?? field
}

/** A place in a record of a kind in words: "Act of the event of 20 Apr 2015", "Evidence from Yonhap, ¶8 of the ask by Korea of 16 Nov 2023". */
export function fieldWords(
  kind: FieldKind,
  { path, names }: FieldPlace,
  language: Language<"all">,
  records: RecordNames,
): string {
  return inSentence(spoken({ kind, path, names, owner: null }, language, records))
}

interface Way {
  readonly kind: FieldKind
  readonly path: readonly string[]
  readonly names: readonly EntryName[]
  /** What the rest of the way lies in; null in the record itself. */
  readonly owner: string | null
}

function spoken({ kind, path, names, owner }: Way, language: Language<"all">, records: RecordNames): string {
  const { of, inLanguage } = language.m.fields
  const [field, next, ...rest] = path
  if (field === undefined) return owner ?? ""
  const within = (words: string) => (owner === null ? words : of(words, owner, kind))
  const entryKind = entryKindOf(field)
  const [name, ...others] = names
  if (entryKind !== null && next !== undefined && name !== undefined) {
    const entry = within(entryWords(name, language, records))
    return spoken({ kind: entryKind, path: rest, names: others, owner: entry }, language, records)
  }
  const label = fieldLabel(language, kind, field)
  const below = kindBelow(field)
  // A part with fields of its own; after any other field stand a language or a plain value.
  if (below !== "text" && entryKind === null && next !== undefined) {
    const part = within(label.toLocaleLowerCase(language.locale))
    return spoken({ kind: below, path: path.slice(1), names, owner: part }, language, records)
  }
  const wording = LOCALES.find((code) => code === next)
  const isOwn = wording === undefined || (wording === "en" && language.locale === "en")
  return within(isOwn ? label : inLanguage(label, language.language(wording)))
}

/** An entry of a list as part of a sentence: "event of 20 Apr 2015" · "2nd event of 20 Apr 2015". */
export function entryWords(name: EntryName, language: Language<"all">, records: RecordNames): string {
  const words = ENTRIES[name.kind](name, language, records)
  return name.nth === undefined ? words : language.m.fields.nth(words, name.nth, name.kind)
}

type Words = (name: EntryName, language: Language<"all">, records: RecordNames) => string

const ENTRIES: Readonly<Record<EntryKind, Words>> = {
  event: (name, language) => language.m.fields.entry.event(day(name, language)),
  ask: (name, language, { side }) => {
    const by = name.by === undefined || name.by === BOTH ? null : side(name.by)
    return language.m.fields.entry.ask(by, day(name, language))
  },
  amount: ({ amount, currency }, { m, money }) => m.fields.entry.amount(money(amount ?? 0, currency ?? "")),
  tie: ({ id = "" }, { m }, { record }) => m.fields.entry.tie(record("items", id)),
  evidence: (name, language, records) => language.m.fields.entry.evidence(cited(name, language, records)),
  claim: (name, language, records) => language.m.fields.entry.claim(cited(name, language, records)),
  participant: ({ id = "" }, { m }, { record }) => m.fields.entry.participant(record("people", id)),
  office: ({ label }, { m, text }) => m.fields.entry.office(label ? text(label) : ""),
  measure: ({ label }, { m, text }) => m.fields.entry.measure(label ? text(label) : ""),
  point: (name, language) =>
    language.m.fields.entry.point(name.label ? language.text(name.label) : "", day(name, language)),
}

function day({ date }: EntryName, language: Language<"all">): string {
  return date === undefined ? language.m.frame.undated : language.date(date)
}

function cited({ id = "", para }: EntryName, { m }: Language<"all">, { source }: RecordNames): string {
  const { publisher, date } = source(id)
  const details = [date, para === undefined ? null : m.frame.paragraphs([para])]
  return m.fields.cited(
    publisher,
    details.flatMap((detail) => detail ?? []),
  )
}

/** Words as the beginning of a sentence. */
export function inSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
