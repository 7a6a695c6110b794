import { codebook } from "./codebook.ts"
import { isRecord } from "./entryKey.ts"
import { entriesByKey, entryNames, type EntryName, type FieldPlace } from "./entryName.ts"
import { SINGULAR } from "./fieldKinds.ts"
import { COLLECTION_NAMES, type CollectionName } from "./schema/collections.ts"
import type { Release } from "./schema/release.ts"

/** A record of any release, as it stood in its file: its shape may be older than today's schema. */
export type KeptRecord = Readonly<Record<string, unknown>> & { readonly id: string }
/** A release as it is kept: every record of every collection, and what `dataset.json` said. */
export type KeptRelease = { readonly about: Readonly<Record<string, unknown>> } & {
  readonly [Name in CollectionName]: readonly KeptRecord[]
}

/** A release with the records it held. */
export interface Edition {
  readonly release: Release
  readonly records: KeptRelease
}

/** One value that differs; undefined where the entry is not there. */
export interface FieldChange extends FieldPlace {
  readonly before?: unknown
  readonly after?: unknown
}

export interface RecordChange {
  readonly collection: CollectionName
  readonly id: string
  readonly kind: "added" | "changed" | "withdrawn"
  /** The record after the change; before it, where it was withdrawn. */
  readonly record: KeptRecord
  /** Empty where the record as a whole came or went. */
  readonly fields: readonly FieldChange[]
}

/**
 * What differs between two releases, by collection, then by id. A field that every record must have and that an earlier
 * one lacks is news of the schema, not of the record, and is no change; an optional one that was added is.
 */
export function changesBetween(before: KeptRelease, after: KeptRelease): readonly RecordChange[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const [old, now] = [byId(before[collection]), byId(after[collection])]
    const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted()
    return ids.flatMap((id) => recordChange(collection, id, old.get(id), now.get(id)) ?? [])
  })
}

function recordChange(
  collection: CollectionName,
  id: string,
  before: KeptRecord | undefined,
  after: KeptRecord | undefined,
): RecordChange | null {
  if (!before) return after ? { collection, id, kind: "added", record: after, fields: [] } : null
  if (!after) return { collection, id, kind: "withdrawn", record: before, fields: [] }
  const fields = differences(before, after, {
    path: [],
    names: [],
    field: SINGULAR[collection],
    records: [before, after],
  })
  return fields.length > 0 ? { collection, id, kind: "changed", record: after, fields } : null
}

interface Place extends FieldPlace {
  /** "person.offices.evidence" */
  readonly field: string
  /** The record before and after. */
  readonly records: readonly [KeptRecord, KeptRecord]
}

function differences(before: unknown, after: unknown, at: Place): readonly FieldChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return entryDifferences(before, after, at)
  if (isRecord(before) && isRecord(after)) {
    const keys = Object.keys(after).filter((key) => key in before || isOptional(`${at.field}.${key}`, key))
    return [...new Set([...Object.keys(before), ...keys])]
      .filter((key) => !UNTOLD.has(key))
      .flatMap((key) =>
        differences(before[key], after[key], {
          ...at,
          path: [...at.path, key],
          field: `${at.field}.${key}`,
        }),
      )
  }
  // A schema that gave one wording may since give it by language.
  if (typeof before === "string" && isRecord(after) && "en" in after)
    return differences({ en: before }, after, at)
  return same(before, after) ? [] : [{ path: at.path, names: at.names, before, after }]
}

/** What says nothing of the matter: where the schema lies, and hashes that follow from paragraphs. */
const UNTOLD = new Set(["$schema", "hash"])
/** Parts of a text by language that need not be there. */
const OF_TEXT = new Set(["ko", "es", "reviewed"])
const OPTIONAL = new Set(
  codebook().flatMap(({ name, fields }) =>
    fields.filter(({ required }) => !required).map(({ path }) => `${name}.${path.replaceAll("[]", "")}`),
  ),
)

function isOptional(field: string, key: string): boolean {
  return OPTIONAL.has(field) || OF_TEXT.has(key)
}

/** Entries of a list are the same where their keys are; their order tells nothing. */
function entryDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): readonly FieldChange[] {
  const { path, names, records } = place
  const [old, now] = [entriesByKey(before), entriesByKey(after)]
  const list = path.at(-1) ?? ""
  const called: ReadonlyMap<string, EntryName> = new Map([
    ...entryNames(before, list, records[0]),
    ...entryNames(after, list, records[1]),
  ])
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const name = called.get(key)
    const at = { path: [...path, key], names: name ? [...names, name] : names }
    return differences(old.get(key), now.get(key), { ...place, ...at })
  })
}

export function byId(records: readonly KeptRecord[]): ReadonlyMap<string, KeptRecord> {
  return new Map(records.map((record) => [record.id, record]))
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
