import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { expect, it, vi } from "vitest"
import { UpdateNotice } from "../../../src/app/offline/UpdateNotice.tsx"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { LanguageProvider } from "../../../src/ui/language.ts"

it("offers a newer version, which the reader may put off", async () => {
  const take = vi.fn<() => void>()
  render(
    <LanguageProvider value={createLanguage("en")}>
      <UpdateNotice onTake={take} />
    </LanguageProvider>,
  )
  await userEvent.click(screen.getByRole("button", { name: "Later" }))
  expect(screen.queryByText(/newer version/)).toBeNull()
  expect(take).not.toHaveBeenCalled()
})
