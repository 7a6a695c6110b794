import { beforeEach, describe, expect, it, vi } from "vitest"
import { chartPicture } from "../../src/ui/chartPicture.ts"

const LETTER = 8
const WORDS = { title: "Trade", subtitle: "USD million a year", source: "Counted from 2 events" }

beforeEach(() => {
  const pen = { measureText: (text: string) => ({ width: text.length * LETTER }) }
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(pen as never)
})

function picture(chart: string, words: Partial<typeof WORDS> = {}, width = 240) {
  const box = document.createElement("div")
  box.innerHTML = chart
  document.body.append(box)
  for (const svg of box.querySelectorAll("svg"))
    svg.getBoundingClientRect = () => new DOMRect(0, 0, Number(svg.getAttribute("width") ?? width), 100)
  const drawn = chartPicture(box, { ...WORDS, ...words })
  box.remove()
  const page = new DOMParser().parseFromString(drawn?.svg ?? "", "image/svg+xml")
  return { box, drawn, page }
}

describe("a saved picture of a chart", () => {
  it("says what it shows and where its numbers come from", () => {
    const { page } = picture("<svg><path /></svg>")
    expect([...page.querySelectorAll("tspan")].map(({ textContent }) => textContent)).toEqual(
      Object.values(WORDS),
    )
    expect(page.querySelector("title")?.textContent).toBe("Trade")
  })

  it("breaks words that its width does not hold, and grows by the lines", () => {
    const title = "Trade as counted on the Korean side & the other"
    const { page, drawn } = picture("<svg/>", { title })
    const lines = [...page.querySelectorAll("text:first-of-type tspan")].map(({ textContent }) => textContent)
    expect(lines).toEqual(["Trade as counted on the Korean", "side & the other"])
    expect((drawn?.height ?? 0) - (picture("<svg/>").drawn?.height ?? 0)).toBe(22)
  })

  it("cuts nothing: an address that no line holds goes on in the next", () => {
    const source = "Filters: Sector: Defense. https://site.example/peru/?sector=defense&stage=raised"
    const { page } = picture("<svg/>", { source })
    const lines = [...page.querySelectorAll("text:last-of-type tspan")].map(({ textContent }) => textContent)
    expect(lines).toEqual([
      "Filters: Sector: Defense.",
      "https://site.example/peru/?sec",
      "tor=defense&stage=raised",
    ])
  })

  it("is the chart, not a smaller drawing beside it", () => {
    const { page } = picture(`<svg width="12"><circle /></svg><svg width="200"><path /></svg>`)
    expect(page.querySelector("path")).not.toBeNull()
    expect(page.querySelector("circle")).toBeNull()
  })

  it("keeps nothing that only a page has use for", () => {
    const { page } = picture(
      `<svg class="a"><g role="button" tabindex="-1" aria-label="x" data-mark-row="0"><path d="M0 0" /></g></svg>`,
    )
    const names = [...page.querySelectorAll("svg svg, svg svg *")].flatMap((each) => each.getAttributeNames())
    expect(names.filter((name) => /^(class|style|role|tabindex|aria|data)/.test(name))).toEqual([])
    expect(page.querySelector("path")?.getAttribute("d")).toBe("M0 0")
  })

  it("writes colours as every drawing program reads them: what is transparent is not black", () => {
    const { page } = picture(
      `<svg><rect style="fill: rgba(0, 0, 0, 0)" /><rect style="fill: color(srgb 1 0.5 0)" /></svg>`,
    )
    const fills = [...page.querySelectorAll("svg svg rect")].map((rect) => rect.getAttribute("fill"))
    expect(fills).toEqual(["none", "rgb(255, 128, 0)"])
  })

  it("leaves the chart on the page as it was, and is none without a chart", () => {
    const { box } = picture("<svg><path class='line' /></svg>")
    expect(box.style.cssText).toBe("")
    expect(box.querySelector("path")?.getAttribute("class")).toBe("line")
    expect(picture("<p>Loading</p>").drawn).toBeNull()
  })
})
