import {
  changesBetween,
  type Edition,
  type FieldChange,
  type KeptRecord,
  type RecordChange,
} from "../dataset/changes.ts"
import { isRecord } from "../dataset/entryKey.ts"
import type { FieldPlace } from "../dataset/entryName.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Text } from "../dataset/records.ts"
import { COLLECTION_NAMES, type CollectionName } from "../dataset/schema/collections.ts"
import type { Release, Withdrawal } from "../dataset/schema/release.ts"
import { type Instrument, INSTRUMENTS } from "../dataset/vocabulary.ts"

/** A change of one record, as the change log and the feeds tell it. */
export interface LoggedChange {
  readonly collection: CollectionName
  readonly id: string
  readonly kind: RecordChange["kind"]
  readonly title: Text
  /** Day of a meeting; else null. */
  readonly date: PartialDate | null
  /** What kind of thing an item promises, since its stages are named by it; else null. */
  readonly instrument: Instrument | null
  /** Sectors that it concerned before or concerns now; empty for records of no sector. */
  readonly sectors: readonly string[]
  readonly fields: readonly FieldChange[]
}

/** What a release took out, with the reason for it. */
export interface LoggedWithdrawal extends Pick<Withdrawal, "what" | "reason"> {
  readonly collection: CollectionName
  /** The record that it belonged to, or was. */
  readonly title: Text
  /** Where in the record it stood; null where the record itself went. */
  readonly place: FieldPlace | null
}

export interface LoggedRelease extends Pick<Release, "version" | "released" | "note"> {
  readonly withdrawn: readonly LoggedWithdrawal[]
  /** Texts that were translated for the first time, counted by language: they are too many to be told one by one. */
  readonly translated: Readonly<Record<"ko" | "es", number>>
  /** Since the release before; empty for the first. */
  readonly changes: readonly LoggedChange[]
}

/** Every release with what it changed, newest first. */
export function changeLog(editions: readonly Edition[]): readonly LoggedRelease[] {
  return editions
    .map(({ release: { version, released, note, withdrawn }, records }, index) => {
      const before = editions[index - 1]
      const sectorsOf = (id: string) =>
        [before?.records, records].flatMap(
          (edition) =>
            edition?.items.filter((item) => item.id === id).map(({ sector }) => String(sector)) ?? [],
        )
      const all = before
        ? changesBetween(before.records, records).map((change) => logged(change, sectorsOf))
        : []
      const translated = all
        .flatMap(({ fields }) => fields.filter(isTranslation))
        .map(({ path }) => path.at(-1))
      const count = (code: string) => translated.filter((one) => one === code).length
      const changes = all
        .map((change) => ({ ...change, fields: change.fields.filter((field) => !isTranslation(field)) }))
        .filter(({ kind, fields }) => kind !== "changed" || fields.length > 0)
      return {
        version,
        released,
        note,
        withdrawn: withdrawn.map((one) => withdrawal(one, all)),
        translated: { ko: count("ko"), es: count("es") },
        changes,
      }
    })
    .toReversed()
}

/** The change of a record or entry that a release names as withdrawn. */
function withdrawal({ what, reason }: Withdrawal, changes: readonly LoggedChange[]): LoggedWithdrawal {
  const [folder, id = "", ...path] = what.split("/")
  const collection = COLLECTION_NAMES.find((name) => name === folder) ?? "items"
  const change = changes.find((one) => one.collection === collection && one.id === id)
  // Of a list that is shorter than it was, the entries that went are told; they are named by what the list stands in, too.
  const field = change?.fields.find((one) => path.every((key, index) => one.path[index] === key))
  return {
    what,
    reason,
    collection,
    title: change?.title ?? { en: id },
    place: path.length === 0 ? null : { path, names: field?.names ?? [] },
  }
}

/** A text that stood in English alone and now has another language besides. */
function isTranslation({ path, before, after }: FieldChange): boolean {
  return before === undefined && typeof after === "string" && ["ko", "es"].includes(path.at(-1) ?? "")
}

function logged(
  { collection, id, kind, record, fields }: RecordChange,
  sectorsOf: (item: string) => readonly string[],
): LoggedChange {
  const ids = collection === "items" ? [id] : collection === "disagreements" ? idsIn(record["items"]) : []
  const sectors = [...new Set(ids.flatMap(sectorsOf))]
  const instrument = INSTRUMENTS.find((one) => one === record["instrument"]) ?? null
  return { collection, id, kind, title: titleOf(record), date: dateOf(record), instrument, sectors, fields }
}

/** What a record is called: its title, its name, or for a source its publisher and title. */
function titleOf(record: KeptRecord): Text {
  const { title, names, occasion, about, publisher } = record
  if (typeof publisher === "string") {
    return { en: typeof title === "string" ? `${publisher}: ${title}` : publisher }
  }
  return [title, names, occasion, about].find(isText) ?? { en: record.id }
}

function dateOf({ occasion, date }: KeptRecord): PartialDate | null {
  return occasion !== undefined && typeof date === "string" ? date : null
}

function isText(value: unknown): value is Text {
  return isRecord(value) && typeof value["en"] === "string"
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : []
}
