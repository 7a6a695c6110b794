import { expect, it } from "vitest"
import { shortNames } from "../../../src/dataset/shortNames.ts"
import { buildSearchIndex, search } from "../../../src/selection/search/search.ts"
import { realDataset } from "../../support/dataset.ts"

const { organisations, items, about } = realDataset()
const index = buildSearchIndex(realDataset(), { locale: "en", translations: {} })

const known = [
  ...organisations.map((one) => ({
    kind: "organisation",
    id: one.id,
    names: [...shortNames(one), ...(one.variants ?? [])],
  })),
  ...items.map(({ id, variants = [] }) => ({ kind: "item", id, names: variants })),
].flatMap(({ kind, id, names }) => names.map((name) => ({ kind, id, name })))

it(`short and other names find their record of ${about.id} before any translation has arrived`, () => {
  expect(known.length).toBeGreaterThan(90)
  const lost = known.filter(
    ({ kind, id, name }) =>
      !search(index, name)
        .filter(({ record }) => record.kind === kind)
        .slice(0, 5)
        .some(({ record }) => record.id === id),
  )
  expect(lost).toEqual([])
})
