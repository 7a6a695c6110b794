import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { fetchDataset } from "../../src/app/fetchDataset.ts"
import { standAt } from "../../src/app/site.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { filesOf } from "../support/dataset.ts"

const ADDRESS = "data/records.json?v=1"
const records = JSON.stringify(parseDataset(filesOf({ items: [{ id: "ships" }] })))
const older = JSON.stringify({ ...Object(JSON.parse(records)), disagreements: undefined })

beforeEach(() => standAt({ root: new URL("https://site.example/"), locale: "en", drawn: null, day: "" }))
afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Promise<Response>) => {
  vi.stubGlobal("fetch", answer)
  return fetchDataset(ADDRESS)
}

it("gives the dataset that came", async () => {
  expect(await answering(async () => new Response(records))).toMatchObject({
    dataset: { items: [{ id: "ships" }] },
  })
})

it.each([
  ["is gone", async () => new Response("Not found", { status: 404 }), /404/],
  ["is refused by the server", async () => new Response("", { status: 500 }), /500/],
  ["comes cut off", async () => new Response(records.slice(0, -100)), /JSON/],
  ["comes empty", async () => new Response(""), /JSON/],
  ["is a page of the host", async () => new Response("<!doctype html><h1>Log in</h1>"), /JSON/],
  ["is of an older version", async () => new Response(older), /not the data of this version/],
  ["is a list", async () => new Response("[]"), /not the data of this version/],
  ["is nothing", async () => new Response("null"), /not the data of this version/],
  ["breaks off", () => Promise.reject(new TypeError("network error")), /network error/],
])("says what failed where it %s", async (_, answer, fault) => {
  const loaded = await answering(answer)
  expect(loaded).toEqual({ fault: expect.stringMatching(fault) })
  expect(loaded).toEqual({ fault: expect.stringContaining(ADDRESS) })
})
