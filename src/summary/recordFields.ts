import { isRecord } from "../dataset/entryKey.ts"
import { entriesByKey, entryKindOf, entryNames, type FieldPlace } from "../dataset/entryName.ts"

/** One value of a record, by the way to it. */
export interface RecordField extends FieldPlace {
  readonly value: unknown
}

/** Every value of a record that a reader may find wrong, in the order of its file; a source stands as its id. */
export function recordFields(record: object): readonly RecordField[] {
  const plain = unlinked(record)
  return fieldsIn(plain, { path: [], names: [] }, plain)
}

function fieldsIn(value: unknown, at: FieldPlace, record: unknown): readonly RecordField[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.every((entry) => !isRecord(entry)) ? [{ ...at, value }] : entriesIn(list, at, record)
  }
  if (!isRecord(value) || typeof value["en"] === "string") return [{ ...at, value }]
  return Object.entries(value)
    .filter(([key]) => !HIDDEN.has(key))
    .flatMap(([key, part]) => fieldsIn(part, { ...at, path: [...at.path, key] }, record))
}

function entriesIn(list: readonly unknown[], { path, names }: FieldPlace, record: unknown) {
  const field = path.at(-1) ?? ""
  const called = entryNames(list, field, record)
  const kind = entryKindOf(field)
  return [...entriesByKey(list)].flatMap(([key, entry]) => {
    const name = called.get(key)
    const at = { path: [...path, key], names: name ? [...names, name] : names }
    return kind !== null && WHOLE.has(kind) ? [{ ...at, value: entry }] : fieldsIn(entry, at, record)
  })
}

/** What no reader corrects: ids, schema, hashes, earlier ids. */
const HIDDEN = new Set(["$schema", "id", "aliases", "hash"])
/** Entries of a few words, corrected as a whole. */
const WHOLE: ReadonlySet<string> = new Set(["evidence", "tie", "participant"])

/** A record with evidence by the ids of its sources, as the file has it. */
function unlinked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unlinked)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "source" && isRecord(part) ? part["id"] : unlinked(part),
    ]),
  )
}
