import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useState } from "react"
import { describe, expect, it } from "vitest"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { en } from "../../src/format/messages/en.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { DayField } from "../../src/ui/DayField.tsx"
import { LanguageProvider } from "../../src/ui/language.ts"
import { render } from "../support/render.tsx"

const SPAN = ["1962-02-14", "2026-11-20"] as const

function Page({ canBeEmpty = false }) {
  const [day, setDay] = useState<string | null>("2024-11-16")
  return (
    <>
      <DayField
        label="Day"
        day={day}
        span={SPAN}
        onDay={setDay}
        {...(canBeEmpty && { onClear: () => setDay(null) })}
      />
      <code>{day ?? "none"}</code>
    </>
  )
}
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Day" })
const chosen = () => document.querySelector("code")?.textContent
const type = async (text: string) => {
  await userEvent.clear(field())
  await userEvent.type(field(), text)
}

describe("a field for a day", () => {
  it.each([
    [createLanguage("en", en), "16 Nov 2024", "3/4/2015{Enter}"],
    [createLanguage("ko", ko), "2024년 11월 16일", "2015. 4. 3.{Enter}"],
  ])(
    "says the day in the words of the page and reads what is typed in its form",
    async (language, shown, typed) => {
      render(
        <LanguageProvider value={language}>
          <Page />
        </LanguageProvider>,
      )
      expect(field().value).toBe(shown)
      await type(typed)
      expect(chosen()).toBe("2015-04-03")
      expect(field().value).toBe(language.date("2015-04-03"))
    },
  )

  it("takes what was typed when it is left", async () => {
    render(<Page />)
    await type("2015-04-03")
    expect(chosen()).toBe("2024-11-16")
    await userEvent.tab()
    expect(chosen()).toBe("2015-04-03")
  })

  it.each(["31/02/2015", "2027-01-01", "soon"])("refuses “%s”, says so and keeps the day", async (typed) => {
    render(<Page />)
    await type(`${typed}{Enter}`)
    expect(chosen()).toBe("2024-11-16")
    expect(field().ariaInvalid).toBe("true")
    expect(field()).toHaveProperty("value", typed)
    expect(screen.getByRole("status").textContent).toBe(
      `“${typed}” is no day from 14 Feb 1962 to 20 Nov 2026. Write for example 2024-11-16 or 16/11/2024.`,
    )
    await userEvent.keyboard("{Escape}")
    expect(field().value).toBe("16 Nov 2024")
    expect(screen.getByRole("status").textContent).toBe("")
  })

  it("has its day again, and no mistake, when it is left with what it refused", async () => {
    render(<Page />)
    await type("soon{Enter}")
    await userEvent.tab()
    expect(field().value).toBe("16 Nov 2024")
    expect(field().ariaInvalid).toBe("false")
    expect(screen.getByRole("status").textContent).toContain("“soon”")
  })

  it("goes a day on and back by arrow keys, not past the last", async () => {
    render(<Page />)
    await userEvent.click(field())
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}")
    expect(chosen()).toBe("2024-11-15")
    await type("20 Nov 2026{Enter}{ArrowUp}")
    expect(chosen()).toBe("2026-11-20")
  })

  it("is emptied only where it may be", async () => {
    const { unmount } = render(<Page />)
    await type(" {Enter}")
    expect([chosen(), field().value]).toEqual(["2024-11-16", "16 Nov 2024"])
    unmount()
    render(<Page canBeEmpty />)
    await type(" {Enter}")
    expect([chosen(), field().value]).toEqual(["none", ""])
  })
})
