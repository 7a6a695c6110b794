import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { build, createServer } from "vite"
import { datasetPlugin } from "../../build/datasetPlugin.ts"

const root = mkdtempSync(join(tmpdir(), "dataset-"))
const good = join(root, "good")
const broken = join(root, "broken")
cpSync(join(import.meta.dirname, "../../data"), good, { recursive: true })
cpSync(good, broken, { recursive: true })
const ships = join(broken, "items/naval-vessels-sima-2024.json")
writeFileSync(
  ships,
  readFileSync(ships, "utf8").replace('"contracted"', '"contrcted"').replace('"hd-hhi"', '"hd-hi"'),
)
writeFileSync(
  join(root, "main.js"),
  'import { RECORDS } from "virtual:data-addresses"\ndocument.title = RECORDS\n',
)
afterAll(() => rmSync(root, { recursive: true }))

const buildWith = (folder: string) =>
  build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [datasetPlugin(folder)],
    build: { write: false, rolldownOptions: { input: join(root, "main.js") } },
  })

async function fetchRecords(folder: string) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [datasetPlugin(folder)],
    server: { port: 0, host: "127.0.0.1" },
  })
  try {
    await server.listen()
    const response = await fetch(new URL("data/records.json", server.resolvedUrls?.local[0]))
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  } finally {
    await server.close()
  }
}

describe("a build", () => {
  it("stops at faulty data and prints every problem with its place and remedy", async () => {
    const error = await buildWith(broken).then(
      () => "it did not stop",
      (reason: unknown) => String(reason),
    )
    expect(error).toContain("2 problems in the data")
    expect(error).toMatch(
      /items\/naval-vessels-sima-2024\.json:\d+ · naval-vessels-sima-2024 · organisations\[0\] = "hd-hi" .* Write "hd-hhi"/,
    )
    expect(error).toMatch(/events\[3\]\.stage = "contrcted" .* Write "contracted"/)
  })

  it("puts the checked records beside the program, under an address that changes with them", async () => {
    const result = await buildWith(good)
    const output = Array.isArray(result)
      ? result.flatMap((one) => one.output)
      : "output" in result
        ? result.output
        : []
    const records = output.find(({ fileName }) => fileName === "data/records.json")
    expect(records?.type === "asset" && JSON.parse(String(records.source))).toMatchObject({
      about: { id: "korea-peru-cooperation" },
    })
    expect(
      output.some((file) => file.type === "chunk" && /data\/records\.json\?v=[0-9a-f]{10}/.test(file.code)),
    ).toBe(true)
  })
})

describe("in development", () => {
  it("the page receives the problems instead of the records", async () => {
    const { status, body } = await fetchRecords(broken)
    expect(status).toBe(422)
    expect(body["problems"]).toHaveLength(2)
  })

  it("the page receives the records of sound data", async () => {
    const { status, body } = await fetchRecords(good)
    expect(status).toBe(200)
    expect(body["items"]).toHaveLength(137)
  })
})
