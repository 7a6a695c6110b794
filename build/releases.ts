import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Edition, KeptRelease } from "../src/dataset/changes.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { parseReleaseLog } from "../src/dataset/parse/parseReleaseLog.ts"
import { DatasetError, type Problem, shownValue } from "../src/dataset/problem.ts"
import type { DatasetRecords } from "../src/dataset/records.ts"
import { releaseProblems } from "../src/dataset/releaseRules.ts"
import { COLLECTION_NAMES } from "../src/dataset/schema/collections.ts"
import type { Release, ReleaseLog } from "../src/dataset/schema/release.ts"
import { readDataFiles } from "./dataFiles.ts"

const LOG = "releases/log.json"

/** Every release, oldest first: those that are kept as files, and what `data/` holds now. */
export function readEditions(folder: string): readonly Edition[] {
  const now = parseDataset(readDataFiles(folder))
  return editionsOf(folder, readLog(folder), now)
}

function editionsOf(folder: string, log: ReleaseLog, now: DatasetRecords): readonly Edition[] {
  return log.releases.map((release) => ({
    release,
    records:
      release.version === now.about.version
        ? (now as unknown as KeptRelease)
        : (JSON.parse(keptText(folder, release.version) ?? "{}") as KeptRelease),
  }))
}

/** The kept files of earlier releases, each at the path of its day: `data/2026-11-24/2026.11.0.json`. */
export function keptReleases(
  folder: string,
): readonly { readonly fileName: string; readonly source: string }[] {
  return readLog(folder).releases.flatMap(({ version, released }) => {
    const source = keptText(folder, version)
    return source === null ? [] : [{ fileName: `data/${released}/${version}.json`, source }]
  })
}

/** Everything that the releases of a folder break: kept files that were touched, losses without a word, a stale log. */
export function checkReleases(folder: string): readonly Problem[] {
  const log = readLog(folder)
  const now = parseDataset(readDataFiles(folder))
  const problem = (
    release: Release,
    field: string,
    value: unknown,
    rule: string,
    remedy: string,
  ): Problem => ({
    file: LOG,
    line: null,
    record: release.version,
    field,
    value: shownValue(value),
    rule,
    remedy,
  })
  const last = log.releases.at(-1)
  const { version, released } = now.about
  const stale =
    last === undefined || last.version !== version || last.released !== released
      ? [
          problem(
            last ?? EMPTY,
            "version",
            last?.version,
            `dataset.json is at ${version} of ${released}`,
            "Add an entry for that version to the log, or correct dataset.json.",
          ),
        ]
      : []
  const touched = log.releases.flatMap((release) => {
    if (release.digest === null) return []
    const isNow = release.version === version
    const text = isNow ? releaseText(now) : keptText(folder, release.version)
    if (text !== null && digestOf(text) === release.digest) return []
    return [
      isNow
        ? problem(
            release,
            "digest",
            release.digest,
            "the data changed after this version was released",
            "Add a new version to the log and to dataset.json; a released one stays as it is.",
          )
        : problem(
            release,
            "digest",
            release.digest,
            `data/releases/${release.version}.json is not what was released`,
            "Restore the file from the repository's history.",
          ),
    ]
  })
  if (stale.length > 0 || touched.length > 0) return [...stale, ...touched]
  const editions = editionsOf(folder, log, now)
  return editions.flatMap(({ release, records }, index) => {
    const before = editions[index - 1]
    return before ? releaseProblems(before.records, records, release) : []
  })
}

/** Keeps the data as they are now as a release of their version. Throws a `DatasetError` where a rule is broken. */
export function keepRelease(folder: string): string {
  const problems = checkReleases(folder)
  if (problems.length > 0) throw new DatasetError(problems)
  const now = parseDataset(readDataFiles(folder))
  const text = releaseText(now)
  const { version } = now.about
  writeFileSync(join(folder, `releases/${version}.json`), text)
  const logFile = join(folder, LOG)
  const log = readFileSync(logFile, "utf8")
  const open = log.lastIndexOf('"digest": null')
  if (open >= 0)
    writeFileSync(
      logFile,
      `${log.slice(0, open)}"digest": "${digestOf(text)}"${log.slice(open + '"digest": null'.length)}`,
    )
  return version
}

/** A release as it is kept: one record a line, so that two of them can be compared by eye. */
export function releaseText(records: DatasetRecords | KeptRelease): string {
  const lists = COLLECTION_NAMES.map(
    (name) => `${JSON.stringify(name)}: [\n${records[name].map((one) => JSON.stringify(one)).join(",\n")}\n]`,
  )
  return `{\n"about": ${JSON.stringify(records.about)},\n${lists.join(",\n")}\n}\n`
}

const EMPTY: Release = { version: "", released: "", note: { en: "" }, withdrawn: [], digest: null }

function readLog(folder: string): ReleaseLog {
  return parseReleaseLog({ path: LOG, text: readFileSync(join(folder, LOG), "utf8") })
}

function keptText(folder: string, version: string): string | null {
  const file = join(folder, `releases/${version}.json`)
  return existsSync(file) ? readFileSync(file, "utf8") : null
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}
