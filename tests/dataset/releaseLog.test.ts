import { describe, expect, it } from "vitest"
import { compareVersions, parseReleaseLog } from "../../src/dataset/parse/parseReleaseLog.ts"
import { DatasetError } from "../../src/dataset/problem.ts"

const release = (version: string, released: string, digest: string | null = "0".repeat(64)) => ({
  version,
  released,
  note: { en: "A test." },
  withdrawn: [],
  digest,
})
const read = (text: string) => parseReleaseLog({ path: "releases/log.json", text })
const log = (...releases: readonly object[]) => read(JSON.stringify({ releases }, null, 2))

/** The problems of a log as their place, rule and remedy. */
function problemsOf(act: () => unknown) {
  try {
    act()
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ file, field, rule, remedy }) => [file, field, rule, remedy])
  }
}

describe("the log of releases", () => {
  it("is read where versions ascend, on one day too, the last in preparation", () => {
    const { releases } = log(
      release("2026.11.9", "2026-11-24"),
      release("2026.11.10", "2026-11-24"),
      release("2026.12.0", "2026-12-01", null),
    )
    expect(releases.map(({ version }) => version)).toEqual(["2026.11.9", "2026.11.10", "2026.12.0"])
  })

  it("names at once every release that goes back behind the one before, or was never finished", () => {
    expect(
      problemsOf(() =>
        log(
          release("2026.11.10", "2026-11-24", null),
          release("2026.11.9", "2026-11-23"),
          release("2026.11.9", "2026-11-25"),
        ),
      ),
    ).toEqual([
      [
        "releases/log.json",
        "releases[0].digest",
        "only the last release may still be in preparation",
        "Run npm run release on that version.",
      ],
      [
        "releases/log.json",
        "releases[1].version",
        "versions ascend, and the one before is 2026.11.10",
        "Write a later version.",
      ],
      [
        "releases/log.json",
        "releases[1].released",
        "the release before was on 2026-11-24",
        "Write that day or a later one.",
      ],
      [
        "releases/log.json",
        "releases[2].version",
        "versions ascend, and the one before is 2026.11.9",
        "Write a later version.",
      ],
    ])
  })

  it("names what has no shape of a release, or is no JSON", () => {
    expect(problemsOf(() => log(release("latest", "2026-11-24")))).toMatchObject([
      [
        "releases/log.json",
        "releases[0].version",
        expect.stringContaining("YEAR.MONTH.NUMBER"),
        expect.any(String),
      ],
    ])
    expect(problemsOf(() => read('{"releases": ['))).toMatchObject([
      ["releases/log.json", "", expect.stringContaining("JSON"), expect.any(String)],
    ])
  })
})

describe("versions", () => {
  it.each([
    ["2026.11.9", "2026.11.10", -1],
    ["2026.12.0", "2026.11.10", 1],
    ["2025.12.9", "2026.1.0", -1],
    ["2026.11.1", "2026.11.1", 0],
    ["2026.11", "2026.11.1", -1],
    ["2026.11.1", "2026.11", 1],
  ])("%s against %s is %i, number by number", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
  })
})
