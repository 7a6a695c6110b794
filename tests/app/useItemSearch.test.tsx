import { renderHook } from "@testing-library/react"
import { beforeAll, expect, it } from "vitest"
import { FIND_ITEMS } from "../../src/app/lateSelecting.ts"
import { useItemSearch } from "../../src/app/useItemSearch.ts"
import { datasetOf } from "../support/dataset.ts"

beforeAll(async () => void (await FIND_ITEMS.load()))

it("the search is that of the dataset shown, and the same one as long as that is", () => {
  const [ships, planes] = [datasetOf({ items: [{ id: "ships" }] }), datasetOf({ items: [{ id: "planes" }] })]
  const { result, rerender } = renderHook(({ dataset, q }) => useItemSearch(dataset, q), {
    initialProps: { dataset: ships, q: "" },
  })
  const first = result.current
  expect([...(first?.find("ships") ?? [])]).toEqual([1])
  rerender({ dataset: planes, q: "" })
  expect([...(result.current?.find("ships") ?? [])]).toEqual([0])
  rerender({ dataset: ships, q: "" })
  expect(result.current).toBe(first)
})
