import { act, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it, vi } from "vitest"
import { COLUMNS, DEFAULT_VIEW, GROUPS } from "../../../src/selection/view.ts"
import { itemRows } from "../../../src/summary/itemRows.ts"
import type { Arrangement } from "../../../src/views/items/arrangement.ts"
import { ItemTable } from "../../../src/views/items/ItemTable.tsx"
import { datasetOf, eventOf, realDataset } from "../../support/dataset.ts"
import { tableRows } from "../../support/itemRows.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const dataset = realDataset()
const real = itemRows(dataset.items, dataset, { asOf: dataset.about.coverage.until, today: null })
const STANDARD: Arrangement = DEFAULT_VIEW
const CHOICES = { columns: COLUMNS, groups: GROUPS, standard: STANDARD }
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])

function show(rows = real, arrangement: Partial<Arrangement> = {}, openId: string | null = null) {
  const onArrange = vi.fn()
  const onExport = () => Promise.resolve()
  render(
    <WithLinks>
      <ItemTable
        rows={tableRows(rows)}
        shown={Uint32Array.from(rows, (_, place) => place)}
        arrangement={{ ...STANDARD, ...arrangement }}
        choices={CHOICES}
        onArrange={onArrange}
        openId={openId}
        sides={SIDES}
        onExport={onExport}
      />
    </WithLinks>,
  )
  return onArrange
}

const table = () => within(screen.getByRole("table", { name: "Items" }))
const titles = () =>
  table()
    .getAllByRole("link")
    .map(({ textContent }) => textContent)
const cellsOf = (title: string) => {
  const row = table().getByRole("row", { name: new RegExp(title) })
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent?.replaceAll(/[\u00A0\u2009\u202F]/g, " "))
}

/** Items with one event each, at these dates. */
function dated(...dates: readonly string[]) {
  const world = datasetOf({
    items: dates.map((date, index) => ({
      id: `item-${index}`,
      title: { en: date },
      events: [eventOf(`item-${index}`, 1, date, "raised")],
    })),
  })
  return itemRows(world.items, world, { asOf: "2026-11-22", today: null })
}

describe("the table named Items", () => {
  it("says of the four ships what they cost as reported, in what kind of figure and as of when", () => {
    show(real.filter(({ id }) => id === "naval-vessels-sima-2024"))
    expect(cellsOf("Four warships")).toContain(
      "ValueUSD 434.4–500 millioncontract · Apr 2024 – Apr 2025 · 6 reportsreports differ",
    )
  })

  it("never shows a bare number or dash: what is unknown is a word", () => {
    show(real, { columns: COLUMNS })
    for (const cell of document.querySelectorAll('[role="cell"]')) {
      const words = cell.querySelector("span:last-child")?.textContent ?? ""
      expect(words).not.toMatch(/^[—–-]?$|null|undefined|NaN/)
    }
  })

  it("marks silence and asks that nothing followed in words", () => {
    show(real.filter(({ id }) => id === "gas-field-invitation-2023"))
    const cells = cellsOf("gas").join("|")
    expect(cells).toContain("Peru, Aug 2023no later event")
    expect(cells).toMatch(/Aug 2023\d years without news/)
  })
})

describe("sorting", () => {
  it("puts the newest event first, a vaguer date where it starts", () => {
    show(dated("2024", "2024-11-16", "2025-01", "2024-11", "2023-12-31"))
    expect(titles()).toEqual(["2025-01", "2024-11-16", "2024-11", "2024", "2023-12-31"])
  })

  it("by several columns takes the later ones where the earlier tie", () => {
    const rows = real.filter(({ sector }) => ["Defense", "APEC"].includes(sector.en))
    show(rows, {
      sort: [
        { column: "sector", descending: false },
        { column: "stage", descending: true },
        { column: "item", descending: false },
      ],
    })
    const shown = titles()
    const expected = rows
      .toSorted(
        (a, b) =>
          a.sector.en.localeCompare(b.sector.en) ||
          b.stageOrder - a.stageOrder ||
          a.title.en.localeCompare(b.title.en, "en-GB", { numeric: true, sensitivity: "base" }),
      )
      .map(({ title }) => title.en)
    expect(shown).toEqual(expected)
  })

  it("compares sums of one currency only, and leaves what is not reported to the end", () => {
    show(real, { sort: [{ column: "value", descending: true }] })
    const values = table()
      .getAllByRole("row")
      .slice(1)
      .map((row) => real.find(({ title }) => row.textContent?.startsWith(title.en))?.value)
    const known = values.slice(
      0,
      values.findIndex((value) => value === null),
    )
    expect(values.slice(known.length).every((value) => value === null)).toBe(true)
    for (const [index, value] of known.entries()) {
      const next = known[index + 1]
      if (value && next?.currency === value.currency) expect(value.high).toBeGreaterThanOrEqual(next.high)
    }
    expect(new Set(known.map((value) => value?.currency)).size).toBe(
      known.filter((value, index) => value?.currency !== known[index - 1]?.currency).length,
    )
  })

  it("is asked for by a heading, turned round by the same, added to with Shift", async () => {
    const onArrange = show()
    await userEvent.click(table().getByRole("button", { name: "Sector" }))
    await userEvent.click(table().getByRole("button", { name: /^Last event/ }))
    const user = userEvent.setup()
    await user.keyboard("{Shift>}")
    await user.click(table().getByRole("button", { name: "Item" }))
    await user.keyboard("{/Shift}")
    expect(onArrange.mock.calls.map(([change]: Partial<Arrangement>[]) => change?.sort)).toEqual([
      [{ column: "sector", descending: false }],
      [{ column: "last", descending: false }],
      [
        { column: "last", descending: true },
        { column: "item", descending: false },
      ],
    ])
    expect(
      table()
        .getByRole("columnheader", { name: /Last event/ })
        .getAttribute("aria-sort"),
    ).toBe("descending")
    expect(table().getByRole("columnheader", { name: "Sector" }).hasAttribute("aria-sort")).toBe(false)
  })
})

describe("grouping", () => {
  it("by stage follows the ladder and counts each group", () => {
    show(real, { group: "stage" })
    const groups = table()
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent ?? "")
      .filter((name) => /: \d+ items?$/.test(name))
    expect(groups.map((name) => name.replace(/:.*/, ""))).toEqual(
      [
        "Raised",
        "Agreed",
        "Signed",
        "Contracted",
        "Under way",
        "Delivered",
        "Declined",
        "Lapsed",
        "Cancelled",
        "Transformed",
        "Not raised yet",
        "No promise",
      ].filter((name) => groups.some((group) => group.startsWith(name))),
    )
    expect(groups).toContain(`Delivered: ${real.filter(({ stage }) => stage === "delivered").length} items`)
  })
})

describe("the keyboard", () => {
  it("has one stop for all rows, arrows go from row to row, Home and End to the ends", async () => {
    show(real.slice(0, 30))
    const links = table().getAllByRole("link")
    expect(links.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => links[0]?.focus())
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}")
    expect(document.activeElement).toBe(links[1])
    await userEvent.keyboard("{PageDown}")
    expect(document.activeElement).toBe(links[11])
    await userEvent.keyboard("{End}")
    expect(document.activeElement).toBe(links[29])
    await userEvent.keyboard("{Home}{ArrowUp}")
    expect(document.activeElement).toBe(links[0])
  })

  it("comes back to the row that stands open", () => {
    show(real, {}, "fa50-sale")
    expect(
      table()
        .getAllByRole("link")
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset: { itemId } }) => itemId),
    ).toContain("fa50-sale")
  })
})

describe("the menu", () => {
  // Not laid out here, it counts as hidden and so as nameless to a search by role.
  const open = () => {
    const isArrange = (menu: HTMLElement) => menu.getAttribute("aria-label") === "Sort, group, columns"
    const menu = screen.getAllByRole("dialog", { hidden: true }).find(isArrange)
    if (!menu) throw new Error("no menu")
    return within(menu)
  }

  it("shows, hides and moves columns, the item staying first", async () => {
    const onArrange = show()
    const menu = open()
    await userEvent.click(menu.getByRole("checkbox", { name: "Sector", hidden: true }))
    await userEvent.click(menu.getByRole("checkbox", { name: "Instrument", hidden: true }))
    await userEvent.click(menu.getByRole("button", { name: "Move Stage earlier", hidden: true }))
    const [hidden, shown, moved] = onArrange.mock.calls.map(
      ([change]: Partial<Arrangement>[]) => change?.columns,
    )
    expect(hidden).toEqual(STANDARD.columns.filter((column) => column !== "sector"))
    expect(shown).toEqual([...STANDARD.columns, "instrument"])
    expect(moved?.slice(0, 3)).toEqual(["item", "stage", "sector"])
    expect(
      menu.getByRole<HTMLButtonElement>("button", { name: "Move Sector earlier", hidden: true }).disabled,
    ).toBe(true)
  })

  it("sorts by a further column, groups, and goes back to how it all was", async () => {
    const onArrange = show()
    const menu = open()
    await userEvent.selectOptions(menu.getByRole("combobox", { name: "then by", hidden: true }), "Stage")
    await userEvent.selectOptions(menu.getByRole("combobox", { name: "Group by", hidden: true }), "Sector")
    await userEvent.click(menu.getByRole("button", { name: "As at first", hidden: true }))
    expect(onArrange.mock.calls.map(([change]: Partial<Arrangement>[]) => change)).toEqual([
      { sort: [...STANDARD.sort, { column: "stage", descending: false }] },
      { group: "sector" },
      STANDARD,
    ])
  })
})

describe("very many rows", () => {
  it("are drawn only where they are in sight", () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...(real[index % real.length] ?? real[0]),
      id: `row-${index}`,
    })) as typeof real
    show(many)
    const drawn = table().getAllByRole("link").length
    expect(drawn).toBeGreaterThan(3)
    expect(drawn).toBeLessThan(100)
    expect(screen.getByRole("table", { name: "Items" }).getAttribute("aria-rowcount")).toBe("2001")
  })
})
