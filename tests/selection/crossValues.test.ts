import { expect, it } from "vitest"
import { buildCorpus } from "../../src/selection/corpus.ts"
import type { FacetName } from "../../src/selection/facets.ts"
import { crossValues, selectItems } from "../../src/selection/select.ts"
import { NO_SELECTION, type Selection, togglePick } from "../../src/selection/selection.ts"
import { realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const corpus = buildCorpus(dataset, dataset.about.coverage.until)
const pick = (selection: Selection, facet: FacetName, value: string) =>
  togglePick(selection, facet, value, "include")
const valuesOf = (facet: FacetName) => corpus.facets[facet].values

it("a table of two facets has in each cell the items that choosing both values would leave", () => {
  const asked = pick(NO_SELECTION, "asked", "PE")
  const cells = crossValues(corpus, asked, ["sector", "stage"])
  expect([...cells]).toEqual(
    valuesOf("sector").flatMap((sector) =>
      valuesOf("stage").map(
        (stage) => selectItems(corpus, pick(pick(asked, "sector", sector), "stage", stage)).length,
      ),
    ),
  )
  expect(cells.some((count) => count > 1)).toBe(true)
})

it("a table leaves picks aside only where it is told to", () => {
  const defense = pick(NO_SELECTION, "sector", "defense")
  const all = crossValues(corpus, NO_SELECTION, ["sector", "stage"])
  expect(crossValues(corpus, defense, ["sector", "stage"], "sector")).toEqual(all)
  const width = valuesOf("stage").length
  const from = valuesOf("sector").indexOf("defense") * width
  const own = all.map((count, cell) => (cell >= from && cell < from + width ? count : 0))
  expect(crossValues(corpus, defense, ["sector", "stage"])).toEqual(own)
})
