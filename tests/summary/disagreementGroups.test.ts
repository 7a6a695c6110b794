import { expect, it } from "vitest"
import { disagreementGroups } from "../../src/summary/disagreementGroups.ts"
import { datasetOf } from "../support/dataset.ts"

const dataset = datasetOf({
  items: [{ id: "ships" }, { id: "port" }],
  disagreements: [
    { id: "day", type: "date", items: ["port"] },
    { id: "sum", items: ["ships", "port"] },
    { id: "ceremony", items: ["ships"], resolved: { en: "Planned only." } },
    { id: "trade" },
  ],
})
const chosen = dataset.items.filter(({ id }) => id === "ships")
const told = (all: boolean) => {
  const { open, resolved } = disagreementGroups(dataset, chosen, all)
  return [
    ...open.map(({ type, rows }) => [type, ...rows.map(({ disagreement }) => disagreement.id)].join(" ")),
    ...resolved.map(({ disagreement }) => `resolved ${disagreement.id}`),
  ]
}

it("are those that touch an item that is shown, by what they are about, those that only seemed to be some apart", () => {
  expect(told(false)).toEqual(["value sum", "resolved ceremony"])
})

it("are all, also those that touch no item, where nothing is filtered", () => {
  expect(told(true)).toEqual(["value sum trade", "date day", "resolved ceremony"])
})

it("name all the items that they touch, also those that are not shown", () => {
  const [group] = disagreementGroups(dataset, chosen, false).open
  expect(group?.rows.map(({ items }) => items.map(({ id }) => id))).toEqual([["ships", "port"]])
})
