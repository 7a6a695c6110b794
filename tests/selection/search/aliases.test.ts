import { expect, it } from "vitest"
import { EVERYDAY_NAMES } from "../../../src/selection/search/aliases.ts"
import { realDataset } from "../../support/dataset.ts"

const { organisationById, placeById, itemById } = realDataset()

it.each(Object.entries(EVERYDAY_NAMES))("%s, of everyday names, is one record of the data", (id, names) => {
  const known = [organisationById, placeById, itemById].filter((records) => records.has(id))
  expect(known, `${id} (${names.join(", ")})`).toHaveLength(1)
})
