import { DatasetError, type Problem } from "../problem.ts"
import { type ReleaseLog, releaseLogSchema } from "../schema/release.ts"
import { worded, type Worded } from "../worded.ts"
import { checkShape, type DataFile, openFile, problemAt } from "./file.ts"

/** Reads `data/releases/log.json`. Throws a `DatasetError` with every fault in it. */
export function parseReleaseLog(dataFile: DataFile): ReleaseLog {
  const file = openFile(dataFile)
  if ("rule" in file) throw new DatasetError([file])
  const found = checkShape(file, releaseLogSchema)
  if ("problems" in found) throw new DatasetError(found.problems)
  const { releases } = found.record
  const problems = releases.flatMap(({ version, released, digest }, index): readonly Problem[] => {
    const previous = releases[index - 1]
    const at = (field: string, rule: Worded, remedy: Worded) =>
      problemAt(file, ["releases", index, field], rule, remedy)
    return [
      ...(previous && compareVersions(version, previous.version) <= 0
        ? [
            at(
              "version",
              worded`versions ascend, and the one before is ${previous.version}`,
              worded`Write a later version.`,
            ),
          ]
        : []),
      ...(previous && released < previous.released
        ? [
            at(
              "released",
              worded`the release before was on ${previous.released}`,
              worded`Write that day or a later one.`,
            ),
          ]
        : []),
      ...(digest === null && index < releases.length - 1
        ? [
            at(
              "digest",
              worded`only the last release may still be in preparation`,
              worded`Run npm run release on that version.`,
            ),
          ]
        : []),
    ]
  })
  if (problems.length > 0) throw new DatasetError(problems)
  return found.record
}

/** By each number of the version in turn: 2026.11.10 comes after 2026.11.9. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number))
  const differing = (left ?? []).findIndex((number, index) => number !== right?.[index])
  return differing < 0
    ? (left?.length ?? 0) - (right?.length ?? 0)
    : (left?.[differing] ?? 0) - (right?.[differing] ?? 0)
}
