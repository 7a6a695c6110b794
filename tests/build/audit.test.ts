import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { auditLibraries, readAudit } from "../../build/audit.mjs"

const reportOf = (severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { "left-pad": { name: "left-pad", severity, range: "<1.3.0" } },
  })

describe("what is known of the libraries", () => {
  it("is nothing where the registry says so", () => {
    expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
      outcome: "clean",
      lines: [],
    })
  })

  it.each([
    ["critical", "faulty"],
    ["high", "faulty"],
    ["moderate", "clean"],
    ["low", "clean"],
  ])("is named; %s makes the audit %s", (severity, outcome) => {
    expect(readAudit(reportOf(severity))).toEqual({ outcome, lines: [`left-pad <1.3.0: ${severity}`] })
  })

  it.each(["", "npm error network", '{"message":"405 Method Not Allowed","error":{"summary":""}}', "null"])(
    "is not taken for good where nobody answered: %s",
    (text) => {
      expect(readAudit(text).outcome).toBe("unanswered")
    },
  )
})

/** Asks about the lockfile where a registry on this machine knows that of every version of these libraries. */
async function auditWhere(known: Readonly<Record<string, string>> | null) {
  const registry = createServer(({ url = "" }, response) => {
    const advisories = Object.entries(known ?? {}).map(([name, severity], id) => {
      const advisory = { id, url: "https://example.org", title: "A hole", severity, vulnerable_versions: "*" }
      return [name, [advisory]]
    })
    if (known === null) response.writeHead(405).end("{}")
    else if (url.endsWith("/advisories/bulk")) response.end(JSON.stringify(Object.fromEntries(advisories)))
    else response.writeHead(404).end("{}")
  })
  await new Promise<void>((listens) => registry.listen(0, "127.0.0.1", listens))
  try {
    return await auditLibraries(`http://127.0.0.1:${(registry.address() as AddressInfo).port}/`)
  } finally {
    registry.close()
  }
}

describe("the libraries of the lockfile", () => {
  it("are asked about: a hole in one that the page comes with is named, one in a tool is not", async () => {
    const { outcome, lines } = await auditWhere({ react: "critical", vitest: "critical" })
    expect([outcome, lines]).toEqual([
      "faulty",
      expect.arrayContaining([expect.stringMatching(/^react .*: critical$/)]),
    ])
    expect(lines.join()).not.toContain("vitest")
  })

  it("are clean where the registry knows nothing of them, and not where it does not answer", async () => {
    expect(await auditWhere({})).toEqual({ outcome: "clean", lines: [] })
    expect((await auditWhere(null)).outcome).toBe("unanswered")
  })
})
