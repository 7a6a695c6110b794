import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useState } from "react"
import { describe, expect, it, vi } from "vitest"
import { ChipBar } from "../../../src/views/facets/ChipBar.tsx"
import type { FacetGroup, FacetRow } from "../../../src/views/facets/facetGroup.ts"
import { FacetPanel } from "../../../src/views/facets/FacetPanel.tsx"
import { FacetSheet } from "../../../src/views/facets/FacetSheet.tsx"
import { NothingFound } from "../../../src/views/facets/NothingFound.tsx"
import { doWaiting } from "../../../src/ui/afterPaint.ts"
import { render } from "../../support/render.tsx"

const row = (value: string, count: number, mode: FacetRow["mode"] = null): FacetRow => ({
  value,
  label: value.toUpperCase(),
  lang: undefined,
  count,
  mode,
})
const sectors: FacetGroup = {
  facet: "sector",
  label: "Sector",
  rows: [row("defense", 3, "include"), row("trade", 1), row("apec", 0)],
}
const people: FacetGroup = {
  facet: "person",
  label: "Person",
  rows: [
    ...Array.from({ length: 20 }, (_, index) => row(`person-${index}`, 20 - index)),
    row("last", 0, "exclude"),
  ],
}

function panel(groups: readonly FacetGroup[]) {
  const calls = { onPick: vi.fn(), onQuery: vi.fn(), onYears: vi.fn() }
  const years = {
    counts: new Map([
      [2012, 4],
      [2023, 9],
    ]),
    from: 2012,
    to: null,
    onYears: calls.onYears,
  }
  return { calls, props: { groups, years, query: "", ...calls } }
}

describe("a facet", () => {
  it("says of each value how many items it would leave, and what is picked", () => {
    render(<FacetPanel {...panel([sectors]).props} />)
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "DEFENSE, 3 items" }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "TRADE, 1 item" }).checked).toBe(false)
    expect(screen.getByRole("checkbox", { name: "APEC, 0 items" })).toBeTruthy()
  })

  it("that names nothing in the dataset is not offered", () => {
    render(<FacetPanel {...panel([sectors, { facet: "place", label: "Place", rows: [] }]).props} />)
    expect(screen.getByRole("group", { name: "Sector" })).toBeTruthy()
    expect(screen.queryByRole("group", { name: "Place" })).toBeNull()
  })

  it("can be passed over in one step, right after the search", async () => {
    const { props } = panel([sectors])
    const { rerender } = render(<FacetPanel {...props} skipTo="results" />)
    screen.getByRole("searchbox").focus()
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Skip the filters" }))
    expect(document.activeElement?.getAttribute("href")).toBe("#results")
    rerender(<FacetPanel {...props} />)
    expect(screen.queryByRole("link")).toBeNull()
  })

  it("takes several words one after the other, though the address keeps no blank at the end", async () => {
    const { props } = panel([sectors])
    const said: string[] = []
    function Held() {
      const [query, setQuery] = useState("")
      said.push(query)
      return <FacetPanel {...props} query={query} onQuery={(words) => setQuery(words.trim())} />
    }
    render(<Held />)
    const field = screen.getByRole<HTMLInputElement>("searchbox")
    await userEvent.type(field, "free trade")
    expect(field.value).toBe("free trade")
    await waitFor(() => expect(said.at(-1)).toBe("free trade"))
    expect(field.value).toBe("free trade")
  })

  it("shows words that come from elsewhere, and no more of its own than are looked for", async () => {
    const { props } = panel([sectors])
    function Held() {
      const [query, setQuery] = useState("")
      const clear = () => {
        doWaiting()
        setQuery("")
      }
      return (
        <>
          <button type="button" onClick={clear}>
            Clear
          </button>
          <FacetPanel {...props} query={query} onQuery={(words) => setQuery(words.slice(0, 5))} />
        </>
      )
    }
    render(<Held />)
    const field = screen.getByRole<HTMLInputElement>("searchbox")
    fireEvent.change(field, { target: { value: "trade agreements" } })
    await waitFor(() => expect(field.value).toBe("trade"))
    fireEvent.change(field, { target: { value: "port" } })
    fireEvent.click(screen.getByRole("button", { name: "Clear" }))
    expect(field.value).toBe("")
  })

  it("reports a value to include and a value to exclude", async () => {
    const { calls, props } = panel([sectors])
    render(<FacetPanel {...props} />)
    await userEvent.click(screen.getByRole("checkbox", { name: /TRADE/ }))
    await userEvent.click(screen.getByRole("button", { name: "not APEC" }))
    await waitFor(() =>
      expect(calls.onPick.mock.calls).toEqual([
        ["sector", "trade", "include"],
        ["sector", "apec", "exclude"],
      ]),
    )
  })

  it("shows a press before it is followed, and what came of it after", async () => {
    const { calls, props } = panel([sectors])
    render(<FacetPanel {...props} />)
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /TRADE/ })
    fireEvent.click(box)
    expect([box.checked, calls.onPick.mock.calls.length]).toEqual([true, 0])
    await waitFor(() => expect(calls.onPick).toHaveBeenCalledWith("sector", "trade", "include"))
    // Nobody took it up.
    await waitFor(() => expect(box.checked).toBe(false))
  })

  it("takes a press back that is pressed again before it is followed", async () => {
    const { calls, props } = panel([sectors])
    render(<FacetPanel {...props} />)
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /TRADE/ })
    fireEvent.click(box)
    fireEvent.click(box)
    expect(box.checked).toBe(false)
    await waitFor(() => expect(calls.onPick).toHaveBeenCalledTimes(2))
    expect(box.checked).toBe(false)
  })

  it("that is long folds, but keeps its picks in sight, and is searched once unfolded", async () => {
    render(<FacetPanel {...panel([people]).props} />)
    const group = within(screen.getByRole("group", { name: "Person" }))
    expect(group.getAllByRole("checkbox")).toHaveLength(7)
    expect(group.getByRole("button", { name: "not LAST" }).getAttribute("aria-pressed")).toBe("true")
    await userEvent.click(group.getByRole("button", { name: /Show 14 more/ }))
    await userEvent.type(group.getByRole("searchbox", { name: "Search person" }), "son-1")
    expect(group.getAllByRole("checkbox")).toHaveLength(11)
    await userEvent.type(group.getByRole("searchbox"), "xyz")
    expect(group.getByText("No value matches.")).toBeTruthy()
  })
})

describe("the years", () => {
  it("are offered newest first, each with its items", async () => {
    const { calls, props } = panel([])
    render(<FacetPanel {...props} />)
    const to = screen.getByRole("combobox", { name: "To" })
    expect(
      within(to)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Any", "2023 (9)", "2012 (4)"])
    await userEvent.selectOptions(to, "2023")
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From" }), "Any")
    expect(calls.onYears.mock.calls).toEqual([
      [2012, 2023],
      [null, null],
    ])
  })
})

describe("the sheet of a narrow screen", () => {
  it("opens the filters and says how many items they leave", async () => {
    render(<FacetSheet {...panel([sectors]).props} shown={3} inUse={1} />)
    expect(screen.queryByRole("dialog")).toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "Filters (1)" }))
    const sheet = within(screen.getByRole("dialog", { name: "Filters" }))
    await userEvent.click(sheet.getByRole("button", { name: "Show 3 items" }))
    expect(screen.queryByRole("dialog")).toBeNull()
  })
})

describe("chips", () => {
  it("are removed one by one or all at once", async () => {
    const [one, two, clear] = [vi.fn(), vi.fn(), vi.fn()]
    render(
      <ChipBar
        chips={[
          { label: "Sector: Defense", onRemove: one, page: null },
          { label: "Since 2012", onRemove: two, page: null },
        ]}
        onClear={clear}
      />,
    )
    await userEvent.click(screen.getByRole("button", { name: "Remove Since 2012" }))
    await userEvent.click(screen.getByRole("button", { name: "Clear all" }))
    expect([one, two, clear].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
  })

  it("take no room where nothing restricts", () => {
    expect(render(<ChipBar chips={[]} onClear={vi.fn()} />).container.innerHTML).toBe("")
  })
})

describe("an empty page", () => {
  it("offers the one step back", async () => {
    const back = vi.fn()
    render(<NothingFound best={{ label: "Sector: APEC", count: 7, onRemove: back }} onClear={vi.fn()} />)
    await userEvent.click(screen.getByRole("button", { name: "Remove Sector: APEC to bring back 7 items" }))
    expect(back).toHaveBeenCalledOnce()
  })
})
