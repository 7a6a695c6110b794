import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { type ColumnId, COLUMNS, type Group, GROUPS, type SortKey } from "../../../src/selection/view.ts"
import { type ItemRow, itemRows } from "../../../src/summary/itemRows.ts"
import { itemOrders } from "../../../src/views/items/itemOrders.ts"
import { tableRows } from "../../support/itemRows.ts"
import { realDataset } from "../../support/dataset.ts"

const dataset = realDataset()
const language = createLanguage("en")
const rows = itemRows(dataset.items, dataset, { asOf: "2026-11-22", today: null })
/** More rows than are sorted at once. */
const many = Array.from({ length: 20 }, () => rows).flat()

/** What a reader takes a column to be sorted by; null where the cell says that nothing is known. */
const PLAIN: Readonly<Record<ColumnId, (row: ItemRow) => string | number | null>> = {
  item: ({ title }) => title.en,
  sector: ({ sector }) => sector.en,
  stage: ({ stageOrder }) => stageOrder,
  asked: ({ asked }) =>
    asked
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? null,
  last: ({ last }) => last,
  value: ({ value }) =>
    value &&
    (value.currency === "USD"
      ? 3e15
      : value.currency === "PEN"
        ? 2e15
        : value.currency === "KRW"
          ? 1e15
          : 0) + value.high,
  parties: ({ parties }) => (parties[0] ? (parties[0].short?.en ?? parties[0].names.en) : null),
  reports: ({ reports }) => reports,
  instrument: ({ instrument }) => language.m.vocabulary.instrument[instrument],
  first: ({ first }) => first,
  meetings: ({ meetings }) => meetings,
  origins: ({ origins }) => origins,
}

const plainOrder = (of: readonly ItemRow[], sort: readonly SortKey[], group: Group | null) => {
  const byGroup = (row: ItemRow) =>
    group === null ? 0 : group === "sector" ? row.sectorOrder : row.stageOrder
  return [...of.keys()].toSorted((one, other) => {
    const [a, b] = [of[one] as ItemRow, of[other] as ItemRow]
    if (byGroup(a) !== byGroup(b)) return byGroup(a) - byGroup(b)
    for (const { column, descending } of sort) {
      const [keyA, keyB] = [PLAIN[column](a), PLAIN[column](b)]
      if (keyA === null || keyB === null) {
        if (keyA === keyB) continue
        return keyA === null ? 1 : -1
      }
      const up =
        typeof keyA === "string" && !/^\d{4}/.test(keyA)
          ? language.compare(keyA, String(keyB))
          : keyA < keyB
            ? -1
            : keyA > keyB
              ? 1
              : 0
      if (up !== 0) return descending ? -up : up
    }
    return 0
  })
}

const sorts = fc.uniqueArray(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ column }) => column,
})
const groups = fc.option(fc.constantFrom(...GROUPS))

describe("the order of the table", () => {
  it("is that of its keys, the first key first, within its groups; what is not known comes last", () => {
    const orders = itemOrders(tableRows(rows), language)
    fc.assert(
      fc.property(sorts, groups, (sort, group) => {
        expect(Array.from(orders.known({ sort, group })?.places ?? [])).toEqual(plainOrder(rows, sort, group))
      }),
      { numRuns: 300 },
    )
  })

  it("takes steps where there are very many rows, and then is at hand", () => {
    const sort = [{ column: "value", descending: true }] as const
    const orders = itemOrders(tableRows(many), language)
    expect(orders.known({ sort, group: "stage" })).toBeNull()
    const steps = orders.steps({ sort, group: "stage" })
    let [step, count] = [steps.next(), 0]
    for (; !step.done; step = steps.next()) count++
    expect(count).toBeGreaterThan(20)
    expect(Array.from(step.value.places)).toEqual(plainOrder(many, sort, "stage"))
    expect(orders.known({ sort, group: "stage" })?.places).toEqual(step.value.places)
    expect(orders.known({ sort: [{ column: "value", descending: false }], group: null })).not.toBeNull()
    expect(orders.known({ sort: [{ column: "item", descending: false }], group: null })).toBeNull()
  })
})
