import { entryKey, isRecord } from "../dataset/entryKey.ts"

/** One value of a record, by the way to it. */
export interface RecordField {
  /** "events › fa50-sale-03 › date" */
  readonly path: string
  readonly value: unknown
}

/** Every value of a record that a reader may find wrong, in the order of its file; a source stands as its id. */
export function recordFields(record: object): readonly RecordField[] {
  return fieldsIn(record, []).map(({ path, value }) => ({ path: path.join(" › "), value }))
}

function fieldsIn(
  value: unknown,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly value: unknown }[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.every((entry) => !isRecord(entry))
      ? [{ path, value }]
      : list.flatMap((entry) => fieldsIn(entry, [...path, entryKey(unlinked(entry))]))
  }
  const plain = unlinked(value)
  if (!isRecord(plain) || typeof plain["en"] === "string") return [{ path, value: plain }]
  return Object.entries(plain)
    .filter(([key]) => !HIDDEN.has(key))
    .flatMap(([key, part]) =>
      fieldsIn(key === "source" && isRecord(part) ? part["id"] : part, [...path, key]),
    )
}

/** What no reader corrects: ids, schema, hashes, earlier ids. */
const HIDDEN = new Set(["$schema", "id", "aliases", "hash"])

/** Evidence by the id of its source, as the file has it. */
function unlinked(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { source } = value
  return isRecord(source) ? { ...value, source: source["id"] } : value
}
