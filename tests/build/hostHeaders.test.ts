import { describe, expect, it } from "vitest"
import { hostHeaders } from "../../build/hostHeaders.ts"

const source = (name: string) => hostHeaders().find(({ fileName }) => fileName === name)?.source ?? ""

describe("headers for hosts", () => {
  it.each(["_headers", ".htaccess", "nginx.conf"])("%s has the policy without unsafe words", (name) => {
    expect(source(name)).toContain("script-src 'self'; style-src 'self'")
    expect(source(name)).toContain("require-trusted-types-for 'script'")
    expect(source(name)).not.toMatch(/unsafe|https?:/)
  })

  it.each([
    [
      "_headers",
      /\/embed\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: .*frame-ancestors \*/,
    ],
    [".htaccess", /embed[^<]*frame-ancestors \*/],
    ["nginx.conf", /embed[^}]*frame-ancestors \*/],
  ])("%s lets other sites frame the pages for frames alone", (name, framed) => {
    expect(source(name)).toMatch(framed)
    expect(source(name)).toContain("frame-ancestors 'none'")
  })

  it("nginx sends every header at every location", () => {
    const locations = source("nginx.conf").match(/location[^}]*\}/g) ?? []
    expect(locations).toHaveLength(3)
    for (const one of locations) expect(one).toContain("X-Content-Type-Options")
  })
})
