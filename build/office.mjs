import { existsSync } from "node:fs"
import { commandPaths } from "./commandPaths.mjs"
import { installFromDebian } from "./debian.mjs"

/** What opens the files that the product writes, as their readers would: LibreOffice, and the text of what it prints. */
const COMMANDS = ["soffice", "pdftotext"]
const PACKAGES = ["libreoffice-writer-nogui", "libreoffice-calc-nogui", "poppler-utils"]

/**
 * Paths of LibreOffice and of the reader of its PDFs; null where either is missing.
 *
 * @returns {{ office: string, pdfToText: string } | null}
 */
export function findOffice() {
  const [office, pdfToText] = COMMANDS.map((command) =>
    commandPaths([command]).find((path) => existsSync(path)),
  )
  return office && pdfToText ? { office, pdfToText } : null
}

/** Installs LibreOffice on a Debian build machine; elsewhere it says what is left out without it. */
export async function ensureOffice() {
  if (findOffice() !== null) return
  if (process.env["CI"]) await installFromDebian(PACKAGES)
  if (findOffice() === null)
    console.log(
      "LibreOffice and pdftotext were not found: the tests that open Word and Excel files with them are left out. " +
        `On Debian: apt-get install ${PACKAGES.join(" ")}`,
    )
}
