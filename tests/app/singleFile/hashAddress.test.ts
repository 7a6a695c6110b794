import { afterEach, describe, expect, it, vi } from "vitest"
import { partsBehindHash, withoutFolder } from "../../../src/app/singleFile/hashAddress.ts"

const FILE = "file:///home/kim/Korea%20Peru.html"
const read = (href: string, from = FILE) => {
  vi.stubGlobal("document", { baseURI: from })
  const { pathname, search, hash } = partsBehindHash(new URL(href, from))
  return [pathname, search, hash]
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe("an address behind the # of a single file", () => {
  it.each([
    [FILE, ["#/", "", ""]],
    ["#/", ["#/", "", ""]],
    ["#/ko/items/fa50-sale/?sector=defense", ["#/ko/items/fa50-sale/", "?sector=defense", ""]],
    ["#/disagreements/?q=a/b?c#fta", ["#/disagreements/", "?q=a/b?c", "#fta"]],
    ["#/ko/asks/#switched=asks/", ["#/ko/asks/", "", "#switched=asks/"]],
    ["#/ko/data/edit/#switched#items/a", ["#/ko/data/edit/", "", "#switched#items/a"]],
  ])("reads as if it had a path: %s", (href, parts) => {
    expect(read(href)).toEqual(parts)
  })

  it("is a place on the page that is shown where it begins with no slash", () => {
    expect(read("#content", `${FILE}#/asks/?sector=defense`)).toEqual([
      "#/asks/",
      "?sector=defense",
      "#content",
    ])
  })

  it("is read as it stands in any other document", () => {
    expect(read("https://example.org/a/?b#/asks/")).toEqual(["/a/", "?b", "#/asks/"])
  })

  it("is told to others without the folders of the disk", () => {
    expect(withoutFolder(`${FILE}#/asks/?q=a/b`)).toBe("Korea%20Peru.html#/asks/?q=a/b")
    expect(withoutFolder(FILE)).toBe("Korea%20Peru.html")
  })
})
