import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { withWholeSigns } from "../../src/dataset/wholeSigns.ts"
import { readView, writeView } from "../../src/selection/address.ts"
import { buildCorpus } from "../../src/selection/corpus.ts"
import { findItems } from "../../src/selection/findItems.ts"
import { FACET_NAMES } from "../../src/selection/facets.ts"
import { selectRows } from "../../src/selection/select.ts"
import { DEFAULT_VIEW, type View } from "../../src/selection/view.ts"
import { datasetOf, realDataset } from "../support/dataset.ts"
import { viewsOf } from "../support/views.ts"

const dataset = realDataset()
const corpus = buildCorpus(dataset, dataset.about.coverage.until, findItems(dataset, {}))
const read = (search: string) => readView(search, corpus, dataset.about.coverage)
const canonical = (search: string) => writeView(read(search).view)

const views = viewsOf(corpus)

/** Which values are picked, whatever was picked first. */
const withSortedPicks = ({ selection, ...view }: View) => ({
  ...view,
  selection: {
    ...selection,
    picks: FACET_NAMES.map((facet) => {
      const { include, exclude } = selection.picks[facet]
      return { include: include.toSorted(), exclude: exclude.toSorted() }
    }),
  },
})

describe("the address of a view", () => {
  it("is empty at the start", () => {
    expect(writeView(DEFAULT_VIEW)).toBe("")
    expect(read("").view).toEqual(DEFAULT_VIEW)
  })

  it("reads back to the view that wrote it, and writes back to itself", () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = writeView(view)
        const again = read(address)
        expect(again.dropped).toEqual([])
        expect(writeView(again.view)).toBe(canonical(address))
        expect(withSortedPicks(again.view)).toEqual(withSortedPicks(view))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ["?stage=signed&sector=trade,defense", "?sector=defense,trade&stage=signed"],
    ["?to=2015&from=2012", "?from=2012&to=2015"],
    ["?from=2015&to=2012", "?from=2012&to=2015"],
    ["?sector=-trade,defense", "?sector=defense,-trade"],
    ["?sector=defense,defense", "?sector=defense"],
    ["?sector=defense&sector=trade", "?sector=defense,trade"],
    ["?sector=-defense,defense", "?sector=defense"],
    ["?sector=,defense,,trade", "?sector=defense,trade"],
    ["?to=2012", "?to=2012"],
    ["?q=+naval+&name=+kim+", "?q=naval&name=kim"],
    ["?sort=value,-stage,-value", "?sort=value,-stage"],
    ["?columns=item", "?columns=item"],
    ["?order=stage,oldest&group=stage", "?group=stage&order=stage"],
    ["?order=times", ""],
    ["?asof=1950-01-01", "?asof=1950-01-01"],
    ["?q=R%C3%ADmac%20river", "?q=R%C3%ADmac+river"],
    ["?sort=-last", ""],
    ["?sort-people=-meetings&sort-sources=claims", "?sort-sources=claims"],
    ["?sort-sources=-published", ""],
    ["?asof=2023-11-16&sector=apec", "?sector=apec&asof=2023-11-16"],
    [`?asof=${dataset.about.coverage.until}`, ""],
    ["?columns=stage,item", "?columns=item,stage"],
    ["?for=KR&level=leaders", ""],
    ["?date=2026-12-03&level=ministers&for=PE", "?for=PE&level=ministers&date=2026-12-03"],
  ])("%s has the one form %s", (given, form) => {
    expect(canonical(given)).toBe(form)
    expect(canonical(form)).toBe(form)
  })

  it.each([
    ["?sector=unicorns", [{ key: "sector", value: "unicorns" }]],
    ["?nope=1", [{ key: "nope", value: "1" }]],
    ["?from=banana", [{ key: "from", value: "banana" }]],
    ["?from=12012", [{ key: "from", value: "12012" }]],
    ["?to=20122", [{ key: "to", value: "20122" }]],
    ["?to=3012", [{ key: "to", value: "3012" }]],
    ["?order=fastest", [{ key: "order", value: "fastest" }]],
    ["?since=no-meeting", [{ key: "since", value: "no-meeting" }]],
    ["?columns=colour", [{ key: "columns", value: "colour" }]],
    ["?sort=speed", [{ key: "sort", value: "speed" }]],
    ["?sort-people=kind", [{ key: "sort-people", value: "kind" }]],
    ["?sort-sources=--claims", [{ key: "sort-sources", value: "--claims" }]],
    ["?group=colour", [{ key: "group", value: "colour" }]],
    ["?__proto__=1", [{ key: "__proto__", value: "1" }]],
    ["?sector=", []],
    ["?asof=2023-11", [{ key: "asof", value: "2023-11" }]],
    ["?asof=2023-02-30", [{ key: "asof", value: "2023-02-30" }]],
    ["?asof=2099-01-01", [{ key: "asof", value: "2099-01-01" }]],
    ["?asof=1200-01-01", [{ key: "asof", value: "1200-01-01" }]],
    ["?for=both", [{ key: "for", value: "both" }]],
    ["?side=none", [{ key: "side", value: "none" }]],
    ["?level=kings", [{ key: "level", value: "kings" }]],
    ["?date=2026-02-30", [{ key: "date", value: "2026-02-30" }]],
    ["?date=2026-12", [{ key: "date", value: "2026-12" }]],
    ["?before=no-meeting", [{ key: "before", value: "no-meeting" }]],
    ["?", []],
  ])("%s restricts nothing and names what it dropped", (search, dropped) => {
    expect(read(search)).toEqual({ view: DEFAULT_VIEW, dropped })
  })

  it("takes the day of a past meeting from the meeting", () => {
    const { view, dropped } = read("?before=2024-11-16-summit-lima&date=2026-12-03")
    expect(writeView(view)).toBe("?before=2024-11-16-summit-lima")
    expect(dropped).toEqual([{ key: "date", value: "2026-12-03" }])
  })

  it("keeps what it knows beside what it drops", () => {
    const { view, dropped } = read("?sector=defense,unicorns&stage=-signed")
    expect(writeView(view)).toBe("?sector=defense&stage=-signed")
    expect(dropped).toEqual([{ key: "sector", value: "unicorns" }])
  })

  it("never fails, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.constantFrom(...FACET_NAMES, "from", "q", "name", "sort", "columns", "asof", "date", "before"),
        (text, key) => {
          for (const search of [
            text,
            `?${key}=${text}`,
            `?${key}=${encodeURIComponent(withWholeSigns(text))}`,
          ])
            expect(canonical(canonical(search))).toBe(canonical(search))
        },
      ),
      { numRuns: 300 },
    )
  })

  it("carries so much of a search as anybody types, and no blank at its end", () => {
    expect(read(`?q=${"a".repeat(199)}+b`).view.selection.q).toBe("a".repeat(199))
    expect(read(`?q=+${"a".repeat(201)}`).view.selection.q).toBe("a".repeat(200))
  })

  it("has no blank at the end of words that are still being typed", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      selection: { ...DEFAULT_VIEW.selection, q: "naval " },
      actors: { ...DEFAULT_VIEW.actors, name: "kim " },
    }
    expect(writeView(view)).toBe("?q=naval&name=kim")
  })

  it("carries no half of a sign where words are cut, which no address can hold", () => {
    for (const key of ["q", "name"])
      expect(canonical(`?${key}=${"a".repeat(199)}😀`)).toBe(`?${key}=${"a".repeat(199)}`)
    const view = { ...DEFAULT_VIEW, selection: { ...DEFAULT_VIEW.selection, q: "ship \uD83D" } }
    expect(writeView(view)).toBe("?q=ship+")
  })

  it("takes ten thousand values of one facet, and as many that are none", () => {
    const organisations = Array.from({ length: 10_000 }, (_, index) => ({ id: `body-${index}` }))
    const ids = organisations.map(({ id }) => id)
    const many = datasetOf({ organisations, items: [{ id: "ships", organisations: ids }] })
    const of = buildCorpus(many, many.about.coverage.until)
    const all = readView(`?organisation=${ids.join()}`, of, many.about.coverage)
    expect(all.view.selection.picks.organisation.include).toEqual(ids)
    expect(selectRows(of, all.view.selection)).toHaveLength(1)
    const none = readView(`?organisation=${ids.map((id) => `no-${id}`).join()}`, of, many.about.coverage)
    expect(none.view).toEqual(DEFAULT_VIEW)
    expect(none.dropped).toHaveLength(10_000)
  })

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "drops %s as a key and as a value, and names it",
    (name) => {
      expect(read(`?${name}=1&sector=${name}&sort=${name}&side=${name}`)).toMatchObject({
        view: DEFAULT_VIEW,
        dropped: [{ key: name }, { value: name }, { value: name }, { value: name }],
      })
    },
  )

  it.each(["0000-01-01", "9999-12-31", "2026-02-30", "-000001-01-01", "NaN", "1e9"])(
    "shows no day %s",
    (day) => {
      expect(read(`?asof=${day}&date=${day}`)).toMatchObject({ view: DEFAULT_VIEW, dropped: [{}, {}] })
    },
  )
})
