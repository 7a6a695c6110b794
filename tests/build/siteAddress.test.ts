import { expect, it } from "vitest"
import { siteAddress } from "../../build/siteAddress.ts"

it("is a web address that ends in a slash, or none", () => {
  expect(siteAddress("https://example.org/peru")).toBe("https://example.org/peru/")
  expect(siteAddress("https://example.org")).toBe("https://example.org/")
  expect(siteAddress("https://example.org/peru/?x=1#y")).toBe("https://example.org/peru/")
  expect([undefined, "", " "].map(siteAddress)).toEqual([null, null, null])
})

it.each(["example.org", "ftp://example.org/", "javascript:alert(1)"])(
  "is refused where it is none: %s",
  (text) => {
    expect(() => siteAddress(text)).toThrow(/SITE_URL is .*https:\/\/example\.org/)
  },
)
