import { existsSync, readFileSync } from "node:fs"
import { run } from "./run.mjs"

export const IS_ROOT = process.getuid?.() === 0

/**
 * Installs packages where this machine is Debian and lets us; does nothing elsewhere. Not Ubuntu: its chromium package
 * is a snap, which containers cannot run.
 *
 * @param {readonly string[]} packages
 */
export async function installFromDebian(packages) {
  const isDebian =
    existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))
  if (!IS_ROOT || !isDebian) return
  console.log(`Installing ${packages.join(", ")} …`)
  const env = { DEBIAN_FRONTEND: "noninteractive" }
  const code = await run("apt-get", ["update", "-qq"], { env })
  if (code === 0)
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env })
}
