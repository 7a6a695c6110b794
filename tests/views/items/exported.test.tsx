import { act, cleanup, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import * as fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { buildCorpus } from "../../../src/selection/corpus.ts"
import { findItems } from "../../../src/selection/findItems.ts"
import { selectRows } from "../../../src/selection/select.ts"
import { COLUMNS, DEFAULT_VIEW, GROUPS, type View } from "../../../src/selection/view.ts"
import { type ItemRow, itemRows } from "../../../src/summary/itemRows.ts"
import { ItemTable } from "../../../src/views/items/ItemTable.tsx"
import { realDataset } from "../../support/dataset.ts"
import { fileOf, SIDES } from "../../support/itemsFile.ts"
import { tableRows } from "../../support/itemRows.ts"
import { WithLinks } from "../../support/links.tsx"
import { viewsOf } from "../../support/views.ts"
import { render } from "../../support/render.tsx"

const dataset = realDataset()
const days = { asOf: dataset.about.coverage.until, today: "2026-11-25" }
const corpus = buildCorpus(dataset, days.asOf, findItems(dataset, {}))

type Outcome = (kind: string, rows: readonly ItemRow[]) => Promise<void>

function show({ selection, ...view }: View, onExport: Outcome) {
  const rows = itemRows(dataset.items, dataset, days)
  const shown = selectRows(corpus, selection)
  render(
    <WithLinks>
      <ItemTable
        rows={tableRows(rows)}
        shown={shown}
        arrangement={view}
        choices={{ columns: COLUMNS, groups: GROUPS, standard: DEFAULT_VIEW }}
        onArrange={() => {}}
        openId={null}
        sides={SIDES}
        onExport={onExport}
      />
    </WithLinks>,
  )
  return Array.from(shown).flatMap((place) => rows[place] ?? [])
}

/** The menu is not laid out here, so its buttons count as hidden; the state settles before the next look. */
const choose = (kind: RegExp) =>
  act(async () => screen.getByRole("button", { name: kind, hidden: true }).click())

/** Without spaces and what joins words in one line, since the page sets them below each other. */
const bare = (text: string) => text.replaceAll(/[\s,;]/g, "")

/** The headings, and the words of every row by column, with the group above it. */
function onScreen() {
  const headings = [...document.querySelectorAll("thead th button")].map(
    ({ firstChild }) => firstChild?.textContent,
  )
  const lines: { cells: string[]; group: string | null }[] = []
  let group: string | null = null
  for (const row of document.querySelectorAll("tbody tr")) {
    if (row.querySelector("[data-item-id]") === null) {
      group = row.textContent?.replace(/: \d+ items?$/, "") ?? null
      continue
    }
    const cells = [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove()
      return bare(copy.textContent ?? "")
    })
    lines.push({ cells, group })
  }
  return { headings, lines }
}

/** Columns of a file that say in another way what the page shows. */
const RESTATED = ["currency", "low", "high", "names"]

/** The same read off the file of the rows. */
function inFile(rows: readonly ItemRow[], { columns, group }: View) {
  const { data } = fileOf(dataset, rows, { columns, group })
  const ids = data.columns.map(({ id }) => id)
  const starts = columns.map((column) => ids.indexOf(column))
  const end = ids.indexOf(group === null ? "id" : "group")
  const lines = data.rows.map((row) => ({
    cells: starts.map((start, place) =>
      bare(
        row
          .slice(start, starts[place + 1] ?? end)
          .map(({ text }, offset) => (RESTATED.includes(ids[start + offset] ?? "") ? "" : text))
          .join(""),
      ),
    ),
    group: group === null ? null : (row[end]?.text ?? null),
  }))
  return { headings: starts.map((start) => data.columns[start]?.heading), lines }
}

describe("what is exported", () => {
  it("is what the table shows, for any selection, sort, group and choice of columns", async () => {
    // Narrow selections leave little to compare: half of the views show everything.
    const views = fc
      .tuple(viewsOf(corpus), fc.boolean())
      .map(([view, whole]) => (whole ? { ...view, selection: DEFAULT_VIEW.selection } : view))
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const asked: (readonly ItemRow[])[] = []
        const rows = show(view, (_, given) => {
          asked.push(given)
          return new Promise(() => {})
        })
        await choose(/^CSV/)
        const [given = []] = asked
        expect(given).toHaveLength(rows.length)
        expect(inFile(given, view)).toEqual(onScreen())
        cleanup()
      }),
      // A whole page a run: shrinking what fails would take minutes.
      { numRuns: 12, endOnFailure: true },
    )
    // Twelve whole tables take a minute on a busy machine.
  }, 120_000)
})

describe("the menu Export", () => {
  it("offers each kind of file, and says when it is made and how many items it holds", async () => {
    const onExport = vi.fn<Outcome>(() => Promise.resolve())
    const rows = show(DEFAULT_VIEW, onExport)
    for (const kind of [/^CSV/, /^Excel/, /^JSON/]) {
      await choose(kind)
      const name = kind.source.slice(1)
      expect(await screen.findByText(new RegExp(`^${name}.* file made: ${rows.length} items$`))).toBeTruthy()
    }
    expect(onExport.mock.calls.map(([kind]) => kind)).toEqual(["csv", "xlsx", "json"])
  })

  it("says that a file could not be made, and makes the same one when asked again", async () => {
    const onExport = vi.fn<Outcome>().mockRejectedValueOnce(new Error("offline")).mockResolvedValueOnce()
    show(DEFAULT_VIEW, onExport)
    await choose(/^Excel/)
    const again = await screen.findByRole("button", { name: "Try again" })
    expect(screen.getByRole("status").textContent).toBe("The Excel (XLSX) file could not be made.")
    await userEvent.click(again)
    expect(await screen.findByText(/^Excel \(XLSX\) file made/)).toBeTruthy()
    expect(onExport.mock.calls.map(([kind]) => kind)).toEqual(["xlsx", "xlsx"])
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull()
  })
})
