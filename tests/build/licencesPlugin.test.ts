import { join } from "node:path"
import { build, type Plugin } from "vite"
import { describe, expect, it } from "vitest"
import { ROOT } from "../../build/run.mjs"
import { faultOf, LICENCES, licencesPlugins } from "../../build/licencesPlugin.ts"

const library = { name: "left-pad", version: "1.0.0", texts: ["Copyright"] }

describe("a library that comes with the page", () => {
  it.each(["MIT", "MIT AND ISC", "(MIT OR GPL-3.0-only)", "BSD-3-Clause"])("may be under %s", (licence) => {
    expect(faultOf({ ...library, licence })).toEqual([])
  })

  it.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "UNLICENSED", "undefined", "SEE LICENSE IN FILE"])(
    "stops the build under %s",
    (licence) => {
      expect(faultOf({ ...library, licence })).toEqual([expect.stringContaining("left-pad 1.0.0")])
    },
  )

  it("stops the build without the text of its licence", () => {
    expect(faultOf({ ...library, licence: "MIT", texts: [] })).toHaveLength(1)
  })
})

it("libraries that only a worker has are named too", async () => {
  const { ofPage, ofWorkers } = licencesPlugins()
  const worker = join(ROOT, "src/app/own/intakeWorker.ts")
  const entry: Plugin = {
    name: "entry",
    resolveId: (id) => (id === "entry" ? id : null),
    load: (id) =>
      id === "entry"
        ? `import address from ${JSON.stringify(`${worker}?worker&url`)}; new Worker(address)`
        : null,
  }
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    plugins: [entry, ofPage],
    worker: { plugins: ofWorkers },
    build: { write: false, rolldownOptions: { input: "entry" } },
  })
  const files = "output" in built ? built.output : []
  const notices = files.find(({ fileName }) => fileName === LICENCES)
  expect(notices && "source" in notices ? String(notices.source) : "").toMatch(/^hucre [\s\S]*^papaparse /m)
})
