import { join } from "node:path"
import { expect, it } from "vitest"
import { readEditions } from "../../build/releases.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { recordFields } from "../../src/summary/recordFields.ts"
import { realDataset } from "../support/dataset.ts"

const log = changeLog(readEditions(join(import.meta.dirname, "../../data")))
const inRelease = (version: string) => log.find((release) => release.version === version)?.changes ?? []

it("stands newest first, and the first release changed nothing", () => {
  expect(log.map(({ version }) => version).slice(-3)).toEqual(["2026.11.2", "2026.11.1", "2026.11.0"])
  expect(inRelease("2026.11.0")).toEqual([])
})

it("names each changed record as the page does, with its sector", () => {
  const offer = inRelease("2026.11.1").find(({ id }) => id === "kf21-offer")
  expect(offer).toMatchObject({ collection: "items", kind: "changed", sectors: ["defense"] })
  expect(offer?.title.en).toBe(realDataset().itemById.get("kf21-offer")?.title.en)
})

it("keeps the earlier value beside the new one", () => {
  const yoon = inRelease("2026.11.2").find(({ id }) => id === "yoon-suk-yeol")
  expect(yoon?.fields.map(({ path, before, after }) => [path.join(" "), before, after])).toEqual([
    ["offices president to", null, "2025-04-04"],
    ["offices president evidence", undefined, [{ source: "kbs-2025-04-04-yoon-removed", para: null }]],
  ])
})

it("offers every value of a record for correction, each once, a source as its id", () => {
  const item = realDataset().itemById.get("fa50-sale")
  if (!item) throw new Error("no such item")
  const fields = recordFields(item).map(({ path, value }) => ({ path: path.join(" › "), value }))
  const paths = fields.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(fields.find(({ path }) => path === "title")?.value).toEqual(item.title)
  const [event] = item.events
  expect(fields.find(({ path }) => path === `events › ${event?.id} › date`)?.value).toBe(event?.date)
  const cited = fields.find(({ path }) => path.startsWith(`events › ${event?.id} › evidence ›`))?.value
  expect(cited).toMatchObject({ source: event?.evidence[0]?.source.id })
})

it("counts texts translated for the first time instead of telling each", () => {
  const release = log.find(({ version }) => version === "2026.11.2")
  expect(release?.translated.ko).toBeGreaterThan(2000)
  expect(release?.changes.flatMap(({ fields }) => fields.filter(({ path }) => path.at(-1) === "ko"))).toEqual(
    [],
  )
})
