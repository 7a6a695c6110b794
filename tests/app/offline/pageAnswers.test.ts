import { afterEach, describe, expect, it, vi } from "vitest"
import { pageAnswers } from "../../../src/app/offline/pageAnswers.ts"

const ROOT = "https://example.org/peru/"
const KEPT: Readonly<Record<string, string>> = {
  "offline.html": `<meta content="./" />`,
  "ko/offline.html": `<html lang="ko"><meta content="./" />`,
  "offline-file.html": "not kept",
}

const answerTo = pageAnswers(ROOT, {
  read: async (path) => {
    const text = KEPT[path]
    if (text === undefined) throw new Error(path)
    return new Response(text)
  },
})
/** What a reader gets who goes there, while the site answers so; undefined stands for a browser that does not ask early. */
const goTo = (path: string, answer: Promise<Response | undefined>) =>
  answerTo(path, { request: new Request(ROOT + path), preloadResponse: answer })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe("a page", () => {
  it.each([200, 304, 404])("comes from the site where that answers with %i", async (status) => {
    const answer = new Response(null, { status })
    expect(await goTo("asks/", Promise.resolve(answer))).toBe(answer)
  })

  it.each([
    ["the connection fails", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["the connection fails, as Firefox says it", async () => Response.error()],
    ["the server fails", async () => new Response("", { status: 503 })],
  ])("is the kept one in its language where %s", async (_fault, answer) => {
    const page = await goTo("ko/asks/?sector=defense", answer())
    expect(page.status).toBe(200)
    expect(await page.text()).toBe(`<html lang="ko"><meta content="../../" />`)
  })

  it("is asked for where the browser did not do so early", async () => {
    vi.stubGlobal("fetch", async () => new Response("from the site"))
    expect(await (await goTo("", Promise.resolve(undefined))).text()).toBe("from the site")
  })

  it("is the kept one where the site takes too long", async () => {
    vi.useFakeTimers()
    const page = goTo("asks/", new Promise(() => null))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await (await page).text()).toBe(`<meta content="../" />`)
  })

  it("is sent to the address with a slash, its query kept, as a server would", async () => {
    const page = await goTo("asks?sector=defense", Promise.reject(new TypeError("Failed to fetch")))
    expect(page.headers.get("location")).toBe(`${ROOT}asks/?sector=defense`)
  })
})

describe("a file to take away", () => {
  it("is said not to be kept where it does not come", async () => {
    const page = await goTo("data/dataset.json", Promise.reject(new TypeError("Failed to fetch")))
    expect(page.status).toBe(503)
    expect(await page.text()).toBe("not kept")
  })

  it("may take its time", async () => {
    vi.useFakeTimers()
    const file = goTo(
      "data/dataset.json",
      new Promise((come) => setTimeout(() => come(new Response("{}")), 60_000)),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await (await file).text()).toBe("{}")
  })
})
