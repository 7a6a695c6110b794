import { describe, expect, it } from "vitest"
import { readAudit } from "../../build/audit.mjs"

const known = (severity: string) =>
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
    expect(readAudit(known(severity))).toEqual({ outcome, lines: [`left-pad <1.3.0: ${severity}`] })
  })

  it.each(["", "npm error network", '{"message":"405 Method Not Allowed","error":{"summary":""}}', "null"])(
    "is not taken for good where nobody answered: %s",
    (text) => {
      expect(readAudit(text).outcome).toBe("unanswered")
    },
  )
})
