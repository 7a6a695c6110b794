import { byId, type KeptRecord, type KeptRelease } from "./changes.ts"
import { isRecord } from "./entryKey.ts"
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
  const known = (path: string | null) =>
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
      .filter(({ how, into }) => (how === "merged" ? !known(into) : into !== null))
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

/** Paths of what a record lost: entries with an id, lists that grew shorter or are gone. */
function lost(before: unknown, after: unknown, path: string): readonly string[] {
  if (Array.isArray(before)) {
    const now: readonly unknown[] = Array.isArray(after) ? after : []
    return before.every(hasId) ? lostEntries(before, now.filter(hasId), path) : lostFrom(before, now, path)
  }
  if (!isRecord(before) || !isRecord(after)) return []
  return Object.keys(before).flatMap((key) => lost(before[key], after[key], `${path}/${key}`))
}

/** Of a list whose entries have ids: each that is gone, and what those still there lost. */
function lostEntries(
  before: readonly KeptRecord[],
  after: readonly KeptRecord[],
  path: string,
): readonly string[] {
  const now = byId(after)
  return before.flatMap((entry) => {
    const still = now.get(entry.id)
    return still ? lost(entry, still, `${path}/${entry.id}`) : [`${path}/${entry.id}`]
  })
}

/** Of any other list: the list itself, where it is shorter, or where the lists within its entries are, taken together. */
function lostFrom(before: readonly unknown[], after: readonly unknown[], path: string): readonly string[] {
  return after.length < before.length || countNested(after) < countNested(before) ? [path] : []
}

function countNested(entries: readonly unknown[]): number {
  return entries
    .filter(isRecord)
    .flatMap((entry) => Object.values(entry))
    .reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
}

function hasId(entry: unknown): entry is KeptRecord {
  return isRecord(entry) && typeof entry["id"] === "string"
}
