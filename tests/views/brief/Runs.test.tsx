import { screen } from "@testing-library/react"
import { afterEach, describe, expect, it, vi } from "vitest"
import { Runs } from "../../../src/views/brief/Runs.tsx"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const PEOPLE = [
  { id: "kim", name: "Kim", lang: undefined },
  { id: "kim-chul-soo", name: "Kim Chul-soo", lang: undefined },
  { id: "ana", name: "Ana", lang: undefined },
]
const show = () =>
  render(
    <WithLinks>
      <Runs
        runs={[
          { text: "The ships", href: "/items/ships/" },
          { text: ": Ana met Kim Chul-soo.", href: null },
        ]}
        people={PEOPLE}
      />
    </WithLinks>,
  )
const links = () => screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])

describe("a line of a brief", () => {
  afterEach(() => vi.restoreAllMocks())

  it("leads from whole names to people's pages on the screen", () => {
    const { container } = show()
    expect(container.textContent).toBe("The ships: Ana met Kim Chul-soo.")
    expect(links()).toEqual([
      ["The ships", "/items/ships/"],
      ["Ana", "/people/ana/"],
      ["Kim Chul-soo", "/people/kim-chul-soo/"],
    ])
  })

  it("has no such links on paper", () => {
    vi.spyOn(globalThis, "matchMedia").mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        matches: media === "print",
        media,
        onchange: null,
        addListener() {},
        removeListener() {},
      }),
    )
    const { container } = show()
    expect(container.textContent).toBe("The ships: Ana met Kim Chul-soo.")
    expect(links()).toEqual([["The ships", "/items/ships/"]])
  })
})
