import { act, renderHook } from "@testing-library/react"
import { afterEach, beforeEach, expect, it } from "vitest"
import { useAddress } from "../../src/app/location.ts"
import { loadPage } from "../../src/app/pageCode.ts"
import { routeOf } from "../../src/app/routes.ts"
import { standAt } from "../../src/app/site.ts"
import { datasetOf } from "../support/dataset.ts"

const dataset = datasetOf({ items: [{ id: "ships" }] })

beforeEach(() => standAt({ root: new URL(location.origin), locale: "en", drawn: null, day: "" }))
afterEach(() => history.replaceState(null, "", "/"))

it.each([
  "%",
  "%E0%A4%A/",
  "items/%ff/",
  "items/%00/",
  "items/..%2F..%2Fabout/",
  // A line break once parted path, query and list.
  "%0A%0Aasks/",
  "items/ships%0A/",
  "items/constructor/",
  "items/__proto__/",
  "embed/toString/",
  `items/${"x".repeat(10_000)}/`,
  "a/".repeat(1000),
])("an address with the path %s names no page", async (path) => {
  const { result } = renderHook(() => useAddress())
  act(() => {
    history.replaceState(null, "", `/${path}?sector=defense`)
    dispatchEvent(new Event("popstate"))
  })
  expect(result.current).toMatchObject({ search: "?sector=defense", beside: null })
  expect(routeOf(result.current.path, dataset)).toEqual({ page: "missing" })
})

it("that says an item stands beside a list that is none shows the item", async () => {
  history.replaceState({ beside: "%E0%A4%A" }, "", "/items/ships/")
  const { result } = renderHook(() => useAddress())
  expect(routeOf(result.current.path, dataset)).toMatchObject({ page: "item" })
  await expect(loadPage(result.current, "en")).resolves.toBeDefined()
})
