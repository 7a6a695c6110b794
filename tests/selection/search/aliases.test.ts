import { expect, it } from "vitest"
import { EVERYDAY_NAMES } from "../../../src/selection/search/aliases.ts"
import { realDataset } from "../../support/dataset.ts"

const { organisationById, placeById, itemById } = realDataset()

it.each(Object.entries(EVERYDAY_NAMES))("%s, of everyday names, is one record of the data", (id, names) => {
  const known = [organisationById, placeById, itemById].filter((records) => records.has(id))
  expect(known, `${id} (${names.join(", ")})`).toHaveLength(1)
})

it("repeats no name that the data hold", () => {
  const held = (id: string) => {
    const record = organisationById.get(id) ?? placeById.get(id)
    const short = organisationById.get(id)?.short
    return record ? [record.names.en, record.names.ko, record.names.es, short] : []
  }
  const repeated = Object.entries(EVERYDAY_NAMES).flatMap(([id, names]) =>
    names.filter((name) => held(id).includes(name)),
  )
  expect(repeated).toEqual([])
})
