import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeEach, describe, expect, it } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { es } from "../../../src/format/messages/es.ts"
import { problemWords } from "../../../src/format/messages/es/problemWords.ts"
import { sayProblem } from "../../../src/format/problemWords.ts"
import { LanguageProvider } from "../../../src/ui/language.ts"
import { ProblemList } from "../../../src/views/open/ProblemList.tsx"
import { filesOf } from "../../support/dataset.ts"
import { problemsIn } from "../../support/problems.ts"
import { render } from "../../support/render.tsx"

/** Two rules are broken, one of them twice. */
const PROBLEMS = [
  ...problemsIn(
    filesOf({ items: [{ id: "ships" }, { id: "boats" }].map((one) => ({ ...one, sector: "navy" })) }),
  ),
  ...problemsIn(filesOf({ people: [{ id: "kim", country: "Korea" }] })),
]

const show = (words: typeof problemWords) =>
  render(
    <LanguageProvider value={createLanguage("es", es)}>
      <ProblemList
        problems={PROBLEMS.map((problem) => sayProblem(problem, words))}
        count={PROBLEMS.length}
        columnName={(field) => field}
        isTable={false}
      />
    </LanguageProvider>,
  )

const rows = () => screen.getAllByRole("row").slice(1)

describe("the list of problems", () => {
  beforeEach(() => expect(PROBLEMS).toHaveLength(3))

  it("says rules and remedies in the language of the page", () => {
    show(problemWords)
    const cell = within(rows()[2] ?? document.body).getByText(
      "un país se indica con su código ISO 3166 de dos letras, en mayúsculas",
    )
    expect(cell.closest("[lang]")).toBeNull()
    expect(screen.getByText(/^Corrija el valor; el libro de códigos dice/)).toBeTruthy()
  })

  it("is narrowed by the words that it shows, and by a rule as it reads there", async () => {
    show(problemWords)
    await userEvent.type(screen.getByRole("searchbox"), "mayúsculas")
    expect(rows()).toHaveLength(1)
    await userEvent.clear(screen.getByRole("searchbox"))
    await userEvent.selectOptions(
      screen.getByRole("combobox"),
      screen.getByRole("option", { name: /^dataset\.json no tiene ningún sector con este id .* \(2\)$/ }),
    )
    expect(rows()).toHaveLength(2)
  })

  it("marks as English what has no words in the language of the page", () => {
    show({})
    expect(screen.getByText(/^a country is its two-letter/, { selector: "td" }).lang).toBe("en")
  })
})
