import { describe, expect, it } from "vitest"
import { faultOf } from "../../build/licencesPlugin.ts"

const library = { name: "left-pad", version: "1.0.0", texts: ["Copyright"] }

describe("a library that comes with the page", () => {
  it.each(["MIT", "MIT AND ISC", "(MIT OR GPL-3.0-only)", "BSD-3-Clause"])("may be under %s", (licence) => {
    expect(faultOf({ ...library, licence })).toEqual([])
  })

  it.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "UNLICENSED", "undefined", "SEE LICENSE IN FILE"])(
    "stops the build under %s",
    (licence) => {
      expect(faultOf({ ...library, licence })).toEqual([expect.stringContaining("left-pad 1.0.0")])
    },
  )

  it("stops the build without the text of its licence", () => {
    expect(faultOf({ ...library, licence: "MIT", texts: [] })).toHaveLength(1)
  })
})
