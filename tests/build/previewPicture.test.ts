import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { PICTURE, pictureMaker, picturePath, previews, wrapped } from "../../build/previewPicture.ts"
import { allRoutes } from "../../src/app/routes.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const language = createLanguage("en")

describe("the pictures for previews", () => {
  const all = previews(dataset, language)

  it("are one for each item and one for all other pages", () => {
    const named = new Set(allRoutes(dataset).map(picturePath))
    expect(new Set(all.keys())).toEqual(named)
    expect(named.size).toBe(dataset.items.length + 1)
  })

  it("show the rung of the ladder, and none for what is no promise", () => {
    expect(all.get("items/fa50-sale/preview.png")).toMatchObject({ rungs: 1, kicker: "Defense" })
    expect(all.get("items/high-level-policy-consultation/preview.png")?.rungs).toBeNull()
  })

  it("are PNG files of the size that previews ask for", async () => {
    const draw = await pictureMaker(join(import.meta.dirname, "../.."))
    const preview = all.get("items/fa50-sale/preview.png")
    if (!preview) throw new Error("no picture")
    const png = Buffer.from(draw(preview))
    expect(png.subarray(1, 4).toString()).toBe("PNG")
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height])
    // The rungs reached are filled: the same picture with more of them is another one.
    expect(Buffer.from(draw({ ...preview, rungs: 6 })).equals(png)).toBe(false)
  })

  it("break long titles between words and end what has no room in an ellipsis", () => {
    expect(wrapped("one two three four", 8, 3)).toEqual(["one two", "three", "four"])
    expect(wrapped("one two three four", 8, 2)).toEqual(["one two", "three…"])
    for (const { title } of all.values()) expect(wrapped(title, 36, 3).at(-1)).not.toMatch(/…$/)
  })
})
