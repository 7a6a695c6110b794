import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { checkReleases, keepRelease, readEditions } from "../../build/releases.ts"
import { problemLine } from "../../src/dataset/problem.ts"

const DATA = join(import.meta.dirname, "../../data")

describe("the releases in data/", () => {
  it("lose nothing without a word, and stand as they were released", () => {
    expect(checkReleases(DATA).map(problemLine)).toEqual([])
  })

  it("are all kept, up to what data/ holds now", () => {
    const editions = readEditions(DATA)
    for (const { release, records } of editions) {
      expect(records.about["version"]).toBe(release.version)
      expect(records.items.length).toBeGreaterThanOrEqual(137)
    }
  })
})

// Each step reads and checks the whole dataset.
describe("keeping a release", { timeout: 60_000 }, () => {
  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "releases-"))
    cpSync(DATA, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(folder, path)
    const text = readFileSync(file, "utf8")
    const changed = change(text)
    expect(changed).not.toBe(text)
    writeFileSync(file, changed)
  }
  const rules = () => checkReleases(folder).map(({ rule }) => rule)
  const newVersion = () => {
    edit("dataset.json", (text) => text.replace(/"version": "[^"]+"/, '"version": "2099.1.0"'))
    edit("releases/log.json", (text) => {
      const log = JSON.parse(text) as { releases: object[] }
      const [released] = /\d{4}-\d{2}-\d{2}/.exec(
        /"released": "[^"]+"/.exec(readFileSync(join(folder, "dataset.json"), "utf8"))?.[0] ?? "",
      ) ?? [""]
      log.releases.push({ version: "2099.1.0", released, note: { en: "Next." }, withdrawn: [], digest: null })
      return JSON.stringify(log)
    })
  }
  const keepNow = () => {
    const log = readFileSync(join(folder, "releases/log.json"), "utf8")
    if (/"digest": ?null/.test(log)) keepRelease(folder)
  }

  it("writes what data/ holds, and from then on the version may not change", () => {
    keepNow()
    expect(rules()).toEqual([])
    edit("items/fa50-sale.json", (text) => text.replace("Seoul has promoted", "Korea has promoted"))
    expect(rules()).toEqual(["the data changed after this version was released"])
    newVersion()
    expect(rules()).toEqual([])
  })

  it("is refused while something is lost without a word", () => {
    keepNow()
    newVersion()
    edit("items/fa50-sale.json", (text) => {
      const item = JSON.parse(text) as { asks: object[] }
      return JSON.stringify({ ...item, asks: item.asks.slice(1) })
    })
    expect(() => keepRelease(folder)).toThrow(/items\/fa50-sale\/asks.*withdrawn/s)
  })

  it("notices a kept file that was touched, and a log that names another version", () => {
    edit("releases/2026.11.0.json", (text) => text.replace("FA-50", "FA-51"))
    expect(rules()).toEqual(["data/releases/2026.11.0.json is not what was released"])
    edit("releases/2026.11.0.json", (text) => text.replace("FA-51", "FA-50"))
    edit("dataset.json", (text) => text.replace(/"version": "[^"]+"/, '"version": "2099.1.0"'))
    expect(checkReleases(folder)[0]?.rule).toMatch(/^dataset.json is at 2099.1.0/)
  })
})
