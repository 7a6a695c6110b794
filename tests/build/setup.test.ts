import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { refuseLink } from "../../build/setup.mjs"

it("installs into a folder of its own or none, but not through a link into another's", () => {
  const folder = mkdtempSync(join(tmpdir(), "setup-"))
  const [own, link, broken] = ["own", "link", "broken"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  try {
    mkdirSync(own)
    // A junction, which Windows allows everybody to make.
    symlinkSync(own, link, "junction")
    symlinkSync(join(folder, "gone"), broken, "junction")
    expect(() => refuseLink(own)).not.toThrow()
    expect(() => refuseLink(join(folder, "none"))).not.toThrow()
    expect(() => refuseLink(link)).toThrow(`${link} is a link, and npm ci would empty the folder`)
    expect(() => refuseLink(broken)).toThrow("is a link")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
