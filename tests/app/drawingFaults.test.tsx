import { render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { App } from "../../src/app/App.tsx"
import { failedDrawing } from "../../src/app/pages/FailedPage.tsx"
import { standAt } from "../../src/app/site.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { FaultBoundary } from "../../src/ui/FaultBoundary.tsx"
import { LanguageProvider } from "../../src/ui/language.ts"
import { datasetOf } from "../support/dataset.ts"

const language = createLanguage("en")

beforeEach(() => {
  // React repeats there what it hands to the boundary.
  vi.spyOn(console, "error").mockImplementation(() => {})
  standAt({ root: new URL(location.origin), locale: "en", drawn: null, day: "" })
})
afterEach(() => vi.restoreAllMocks())

function Faulty(): never {
  throw new Error("no such column")
}

it("a page that throws leaves what stands around it, says what failed, and is gone with its address", () => {
  const shown = (of: string, page: React.ReactNode) => (
    <LanguageProvider value={language}>
      <nav>Ways on</nav>
      <FaultBoundary of={of} fallback={failedDrawing}>
        {page}
      </FaultBoundary>
    </LanguageProvider>
  )
  const { rerender } = render(shown("items/", <Faulty />))
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The page could not be drawn")
  expect(screen.getByText("Error: no such column")).toBeTruthy()
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy()
  expect(screen.getByRole("link", { name: "Go to the overview" }).getAttribute("href")).toBe("/")
  expect(screen.getByText("Ways on")).toBeTruthy()
  rerender(shown("about/", <p>About</p>))
  expect(screen.getByText("About")).toBeTruthy()
})

it("so do data that no page can be made of", () => {
  const dataset = { ...datasetOf({}), items: [null] }
  render(
    <App
      loaded={JSON.parse(JSON.stringify({ dataset }))}
      language={language}
      pageFault={null}
      isTranslated
    />,
  )
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The page could not be drawn")
})
