import { execFile } from "node:child_process"
import { ROOT } from "./run.mjs"
import { npmCommand } from "./setup.mjs"

/** Longest wait for the registry: a machine without a connection must not stand still. */
const PATIENCE_MS = 60_000
/** What the page must not come with; the rest is told. */
const GRAVE = ["high", "critical"]

/**
 * @typedef {object} Audit
 * @property {"clean" | "faulty" | "unanswered"} outcome Unanswered is neither: nobody looked.
 * @property {readonly string[]} lines What is known, for people.
 */

/**
 * Asks the registry what is known to be wrong with the libraries that come with the page, in the versions of the lockfile.
 *
 * @param {string | null} registry Its address; null for the one that npm is set to.
 * @returns {Promise<Audit>}
 */
export function auditLibraries(registry = null) {
  const { command, args, shell } = npmCommand()
  const asked = ["audit", "--omit=dev", "--json", "--package-lock-only", "--fetch-retries=0"]
  if (registry !== null) asked.push(`--registry=${registry}`)
  return new Promise((done) => {
    // Where something is found npm exits with 1, as where nobody answered: only what it prints tells them apart.
    execFile(command, [...args, ...asked], { cwd: ROOT, shell, timeout: PATIENCE_MS }, (_error, stdout) =>
      done(readAudit(stdout)),
    )
  })
}

/**
 * Reads what npm prints.
 *
 * @param {string} json
 * @returns {Audit}
 */
export function readAudit(json) {
  const found = vulnerabilitiesIn(json)
  if (found === null)
    return { outcome: "unanswered", lines: ["The registry did not say what is known of the libraries."] }
  const lines = found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`)
  return { outcome: found.some(({ severity }) => GRAVE.includes(severity)) ? "faulty" : "clean", lines }
}

/**
 * @param {string} json
 * @returns {{ name: string, severity: string, range: string }[] | null} Null where nobody answered.
 */
function vulnerabilitiesIn(json) {
  try {
    /** @type {{ vulnerabilities?: Record<string, { name: string, severity: string, range: string }> }} */
    const { vulnerabilities } = JSON.parse(json)
    return typeof vulnerabilities === "object" ? Object.values(vulnerabilities) : null
  } catch {
    return null
  }
}
