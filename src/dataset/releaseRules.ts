import { byId, type KeptRecord, type KeptRelease } from "./changes.ts"
import { entryKey, isRecord } from "./entryKey.ts"
import { type Problem, shownValue } from "./problem.ts"
import { COLLECTION_NAMES } from "./schema/collections.ts"
import type { Release } from "./schema/release.ts"

const LOG = "releases/log.json"

/**
 * What a new release may not do to the one before it: let a record, or an entry with an id, vanish, or let a list of
 * others grow shorter, without an entry in the log that says why. An entry for what is still there is a fault too.
 */
export function releaseProblems(
  before: KeptRelease,
  after: KeptRelease,
  release: Release,
): readonly Problem[] {
  const missing = COLLECTION_NAMES.flatMap((name) => {
    const now = byId(after[name])
    return before[name].flatMap((record) => {
      const path = `${name}/${record.id}`
      const still = now.get(record.id)
      return still ? lost(record, still, path) : [path]
    })
  })
  const named = new Set(release.withdrawn.map(({ what }) => what))
  const problem = (what: string, rule: string, remedy: string): Problem => ({
    file: LOG,
    line: null,
    record: release.version,
    field: "withdrawn",
    value: shownValue(what),
    rule,
    remedy,
  })
  const known = (path: string) =>
    COLLECTION_NAMES.some((name) => after[name].some(({ id }) => `${name}/${id}` === path))
  return [
    ...missing
      .filter((path) => !named.has(path))
      .map((path) =>
        problem(
          path,
          "what was released may not vanish or grow shorter without a word",
          `Put it back, or name it in "withdrawn" of ${release.version} with how and why it went.`,
        ),
      ),
    ...release.withdrawn
      .filter(({ what }) => !missing.includes(what))
      .map(({ what }) => problem(what, "this is named as withdrawn and is still there", "Remove the entry.")),
    ...release.withdrawn
      .filter(({ how, into }) => (how === "merged" ? into === null || !known(into) : into !== null))
      .map(({ what, how }) =>
        problem(
          what,
          how === "merged"
            ? "what was merged lives on in a record that exists"
            : "what was removed lives on nowhere",
          how === "merged" ? 'Name that record in "into".' : 'Write null in "into".',
        ),
      ),
  ]
}

/** Paths of what a record lost: entries with an id, lists that grew shorter. */
function lost(before: unknown, after: unknown, path: string): readonly string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const withIds = before.filter(hasId)
    if (withIds.length === 0 || withIds.length < before.length)
      return after.length < before.length ? [path] : nested(before, after, path)
    const now = new Map(after.filter(hasId).map((entry) => [entry.id, entry]))
    return withIds.flatMap((entry) => {
      const still = now.get(entry.id)
      return still ? lost(entry, still, `${path}/${entry.id}`) : [`${path}/${entry.id}`]
    })
  }
  if (!isRecord(before) || !isRecord(after)) return []
  return Object.keys(before).flatMap((key) => lost(before[key], after[key], `${path}/${key}`))
}

/** Of a list that is as long as it was: lists within its entries, all told under the name of the list itself. */
function nested(before: readonly unknown[], after: readonly unknown[], path: string): readonly string[] {
  const now = new Map(after.map((entry) => [entryKey(entry), entry]))
  const isShorter = before.some((entry) => lost(entry, now.get(entryKey(entry)), path).length > 0)
  return isShorter ? [path] : []
}

function hasId(entry: unknown): entry is KeptRecord {
  return isRecord(entry) && typeof entry["id"] === "string"
}
