import { createHash } from "node:crypto"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { keptFiles } from "../../../src/app/offline/keptFiles.ts"
import { memoryCaches } from "../../support/cacheStorage.ts"

const ROOT = "https://example.org/peru/"
const digestsOf = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, createHash("sha256").update(text).digest("base64")]),
  )

/** What each address answers with, and which were asked for; what is not there is 404, what is null has no connection. */
let served: Record<string, string | null> = {}
let asked: string[] = []
let storage = memoryCaches()

const build = (version: string, texts: Readonly<Record<string, string>>) =>
  keptFiles({ root: ROOT, version, digests: digestsOf(texts) })
const keptIn = async (version: string, path: string) =>
  (await (await storage.open(`kept ${ROOT} ${version}`)).match(ROOT + path))?.text()

beforeEach(() => {
  served = {}
  asked = []
  storage = memoryCaches()
  vi.stubGlobal("caches", storage)
  vi.stubGlobal("fetch", async (address: string, options?: RequestInit) => {
    const path = address.slice(ROOT.length)
    asked.push(options?.cache ? `${path} (${options.cache})` : path)
    const text = served[path]
    if (text === null) throw new TypeError("Failed to fetch")
    return text === undefined ? new Response("", { status: 404 }) : new Response(text)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const FIRST = { "a-1.js": "first", "data.json?v=1": "{}" }

describe("what is kept on the device", () => {
  it("is every file of the build, and is read without a connection", async () => {
    served = { ...FIRST }
    const files = build("1", FIRST)
    await files.keepAll()
    served = { "a-1.js": null, "data.json?v=1": null }
    expect(await (await build("1", FIRST).read("a-1.js")).text()).toBe("first")
    expect(files.has("data.json?v=1")).toBe(true)
    expect(files.has("data.json")).toBe(false)
  })

  it.each([
    ["cut short", "fir"],
    ["the page of a hotel's network", "<!doctype html>"],
    ["nothing", ""],
  ])("is never %s: such a build is not kept at all", async (_what, answer) => {
    served = { ...FIRST, "a-1.js": answer }
    await expect(build("1", FIRST).keepAll()).rejects.toThrow("a-1.js is not what was built")
    expect(await keptIn("1", "a-1.js")).toBeUndefined()
    expect(asked.filter((path) => path.startsWith("a-1"))).toEqual(["a-1.js", "a-1.js (reload)"])
  })

  it("is fetched no further than it was missing when the connection broke off", async () => {
    served = { ...FIRST, "a-1.js": null }
    await expect(build("1", FIRST).keepAll()).rejects.toThrow()
    asked = []
    served = { ...FIRST }
    await build("1", FIRST).keepAll()
    expect(asked).toEqual(["a-1.js"])
  })

  it("is taken from the build before it where it is the same", async () => {
    served = { ...FIRST }
    await build("1", FIRST).keepAll()
    asked = []
    const second = { "a-1.js": "first", "data.json?v=2": "[]" }
    served = { ...second }
    await build("2", second).keepAll()
    expect(asked).toEqual(["data.json?v=2"])
  })

  it.each(["put another", "delete"])("heals where something did that to it: %s", async (harm) => {
    served = { ...FIRST }
    await build("1", FIRST).keepAll()
    const cache = await storage.open(`kept ${ROOT} 1`)
    if (harm === "delete") await cache.delete(`${ROOT}a-1.js`)
    else await cache.put(`${ROOT}a-1.js`, new Response("fault"))
    expect(await (await build("1", FIRST).read("a-1.js")).text()).toBe("first")
    expect(await keptIn("1", "a-1.js")).toBe("first")
  })

  it("is not read while it is damaged and cannot be fetched", async () => {
    served = { ...FIRST }
    await build("1", FIRST).keepAll()
    await (await storage.open(`kept ${ROOT} 1`)).put(`${ROOT}a-1.js`, new Response("fault"))
    served = { "a-1.js": null }
    await expect(build("1", FIRST).read("a-1.js")).rejects.toThrow()
  })

  it("stays for pages of the build before, and goes with the next one", async () => {
    const versions = ["1", "2", "3"]
    for (const version of versions) {
      const texts = { [`a-${version}.js`]: version }
      served = texts
      const files = build(version, texts)
      await files.keepAll()
      await files.takePlace()
    }
    const files = build("3", { "a-3.js": "3" })
    expect(await (await files.readOther(`${ROOT}a-2.js`)).text()).toBe("2")
    expect((await files.readOther(`${ROOT}a-1.js`)).status).toBe(404)
  })

  it("stays for pages of the build in use, whatever broke off or was overtaken before the next one", async () => {
    const kept = async (version: string, texts: Readonly<Record<string, string>>) => {
      const files = build(version, texts)
      await files.keepAll().catch(() => null)
      return files
    }
    served = { "a-1.js": "1", "b-2.js": "2", "a-3.js": "3", "a-4.js": "4" }
    await (await kept("1", { "a-1.js": "1" })).takePlace()
    await kept("2", { "b-2.js": "2", "lost-2.js": "" })
    await kept("3", { "a-3.js": "3" })
    const files = await kept("4", { "a-4.js": "4" })
    await files.takePlace()
    served = {}
    expect(await (await files.readOther(`${ROOT}a-1.js`)).text()).toBe("1")
    expect(await storage.keys()).toEqual([`kept ${ROOT} 1`, `kept ${ROOT} 4`])
  })

  it("leaves what another site of the same host keeps", async () => {
    await storage.open("kept https://example.org/other/ 9")
    await storage.open("own to somebody else")
    const files = build("1", {})
    await files.keepAll()
    await files.takePlace()
    expect(await storage.keys()).toHaveLength(3)
  })
})
