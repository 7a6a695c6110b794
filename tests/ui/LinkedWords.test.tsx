import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { LinkedWords } from "../../src/ui/LinkedWords.tsx"
import { render } from "../support/render.tsx"

const show = (words: string, ...names: string[]) =>
  render(
    <LinkedWords words={words} names={names.map((name) => ({ name, href: `/${name}/`, lang: undefined }))} />,
  )

describe("names in a sentence", () => {
  it("are links where they stand, and the sentence keeps its words", () => {
    const { container } = show("상대측: 김철수와 이영희", "김철수", "이영희")
    expect(container.textContent).toBe("상대측: 김철수와 이영희")
    expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual(["김철수", "이영희"])
  })

  it("each have their own link where one name is part of another", () => {
    const { container } = show("Ana Kim, Ana and others", "Ana Kim", "Ana")
    expect(container.textContent).toBe("Ana Kim, Ana and others")
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/Ana Kim/",
      "/Ana/",
    ])
  })

  it("say their language, also where they lead nowhere", () => {
    render(
      <LinkedWords
        words="상대측: Rafael Rey, Tudela"
        names={[
          { name: "Rafael Rey", href: "/rey/", lang: "es" },
          { name: "Tudela", lang: "es" },
        ]}
      />,
    )
    expect(screen.getByRole("link", { name: "Rafael Rey" }).lang).toBe("es")
    expect(screen.getByText("Tudela").lang).toBe("es")
  })

  it("that are not in it are left out", () => {
    const { container } = show("nobody", "Ana")
    expect(container.textContent).toBe("nobody")
    expect(screen.queryByRole("link")).toBeNull()
  })
})
