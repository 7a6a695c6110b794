import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import type { Line } from "../../../src/format/document.ts"
import type { BriefEdit } from "../../../src/selection/briefEdits.ts"
import { LineTools } from "../../../src/views/brief/LineTools.tsx"
import { render } from "../../support/render.tsx"

const lineOf = (id: string): Line => ({
  id,
  isOwn: false,
  sentences: [{ runs: [{ text: id, href: null }], sources: [] }],
})

function show() {
  const edits: BriefEdit[] = []
  render(
    ["Ships", "Copper"].map((id, index) => (
      <LineTools
        key={id}
        section="theirs"
        placed={{ line: lineOf(id), isOut: false }}
        place={{ number: index + 1, count: 2 }}
        onEdit={(edit) => edits.push(edit)}
      />
    )),
  )
  return edits
}
const focused = () => document.activeElement?.getAttribute("aria-label")

describe("the tools of a line", () => {
  it("are one stop of Tab, to whichever of them was used last", async () => {
    show()
    await userEvent.tab()
    expect(focused()).toBe("Move up: Ships")
    await userEvent.keyboard("{ArrowLeft}")
    expect(focused()).toBe("Leave out: Ships")
    await userEvent.tab()
    expect(focused()).toBe("Move up: Copper")
    await userEvent.tab({ shift: true })
    expect(focused()).toBe("Leave out: Ships")
  })

  it("are all reached by the arrows and name the line they change", async () => {
    const edits = show()
    expect(screen.getByRole("toolbar", { name: "Change: Copper" })).toBeTruthy()
    await userEvent.tab()
    for (const key of ["{ArrowRight}", "{Enter}", "{End}", "{Enter}", "{Home}", "{Enter}"])
      await userEvent.keyboard(key)
    expect(edits).toEqual([
      { kind: "move", section: "theirs", id: "Ships", by: 1 },
      { kind: "toggle", section: "theirs", id: "Ships" },
      { kind: "move", section: "theirs", id: "Ships", by: -1 },
    ])
  })
})
