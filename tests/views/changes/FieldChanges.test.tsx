import { screen, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { ko } from "../../../src/format/messages/ko.ts"
import { recordNames } from "../../../src/format/recordNames.ts"
import type { LoggedChange } from "../../../src/summary/changeLog.ts"
import { LanguageProvider } from "../../../src/ui/language.ts"
import { FieldChanges } from "../../../src/views/changes/FieldChanges.tsx"
import { datasetOf } from "../../support/dataset.ts"
import { render } from "../../support/render.tsx"

const START =
  "A shipyard designs four ships, which a Peruvian state yard builds at Callao with parts from abroad. "
const change: LoggedChange = {
  collection: "items",
  id: "ships",
  kind: "changed",
  title: { en: "Four ships" },
  date: null,
  instrument: "contract",
  sectors: [],
  fields: [
    {
      path: ["summary", "en"],
      names: [],
      before: `${START}The first keel is laid in the autumn of the year.`,
      after: `${START}The first keel is laid in the spring of the year.`,
    },
    { path: ["initiator"], names: [], before: "KR", after: "PE" },
    { path: ["checked"], names: [], before: null, after: "2026-11" },
  ],
}
const dataset = datasetOf({ items: [{ id: "ships" }] })

it("tells each change in a row: in words, by its path, with both values as the page says them", () => {
  const language = createLanguage("ko", ko)
  render(
    <LanguageProvider value={language}>
      <FieldChanges change={change} names={recordNames(dataset, language)} />
    </LanguageProvider>,
  )
  const rows = screen.getAllByRole("row").slice(1)
  const cells = rows.map((row) => [
    within(row).getByRole("rowheader").textContent,
    ...within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ])
  expect(cells.slice(1)).toEqual([
    ["먼저 제기한 측 변경initiator", "한국", "페루"],
    ["최근 확인 추가checked", "존재하지 않음", "2026년 11월"],
  ])
})

it("shortens long wordings to where they part, with the whole in a fold, in the language they are in", () => {
  render(<FieldChanges change={change} names={recordNames(dataset, createLanguage("en"))} />)
  const [, first] = screen.getAllByRole("row")
  const [before, after] = within(first ?? document.body).getAllByRole("cell")
  const short = (cell: HTMLElement | undefined) => cell?.querySelector("div > :is(del, ins)")
  expect(short(before)?.textContent).toBe("…keel is laid in the autumn of the year.")
  expect(short(after)?.textContent).toBe("…keel is laid in the spring of the year.")
  expect(short(after)?.getAttribute("lang")).toBe("en")
  expect(after?.querySelector("details ins")?.textContent).toBe(change.fields[0]?.after)
})
