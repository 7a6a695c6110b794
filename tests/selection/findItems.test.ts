import { expect, it } from "vitest"
import type { Dataset } from "../../src/dataset/records.ts"
import { findItems } from "../../src/selection/findItems.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"

/** The dataset over and over, until it is far too large to be looked through at once. */
function grown(times: number): Dataset {
  const { items, ...rest } = realDataset()
  return { ...rest, items: Array.from({ length: times }, () => items).flat() }
}

it("finds the same step by step as at once, however many items there are", () => {
  const whole = findItems(realDataset(), {}).find("naval ships")
  const search = findItems(grown(15), {})
  expect(search.isKnown("naval ships")).toBe(false)
  const steps = search.steps("naval ships")
  let count = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) count++
  expect(count).toBeGreaterThan(10)
  expect(whole?.some((found) => found === 1)).toBe(true)
  expect([...(step.value ?? [])]).toEqual(Array.from({ length: 15 }, () => [...(whole ?? [])]).flat())
  expect(search.isKnown("naval ships")).toBe(true)
  expect(search.find("naval ships")).toBe(step.value)
  expect(search.isKnown("naval")).toBe(false)
  expect(search.isKnown(" - ")).toBe(true)
  expect([...(search.find("unicorn") ?? [])].every((found) => found === 0)).toBe(true)
})

it("looks for nothing where no words are, and at once where items are few", () => {
  const few = datasetOf({ items: [{ id: "a", events: [eventOf("a", 1, "2020", "raised")] }] })
  const search = findItems(few, {})
  expect(search.isKnown("anything")).toBe(true)
  expect(search.find(" - ")).toBeNull()
})

it("finds by the translations that came beside the records", () => {
  const few = datasetOf({ items: [{ id: "a", title: { en: "Ships" } }, { id: "b" }] })
  expect([...(findItems(few, { es: { Ships: "Buques" } }).find("buques") ?? [])]).toEqual([1, 0])
})

it("is the same for the same texts, which are taken apart once, and another for others", () => {
  const few = datasetOf({ items: [{ id: "a", title: { en: "Ships" } }] })
  const spanish = { es: { Ships: "Buques" } }
  expect(findItems(few, spanish)).toBe(findItems(few, spanish))
  expect([...(findItems(few, {}).find("buques") ?? [])]).toEqual([0])
})
