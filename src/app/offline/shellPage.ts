import { folderOf, localeOf } from "../locales.ts"

/** A page without content in each language, which draws whatever page its address names; the build writes it. */
export const SHELL = "offline.html"

/** What stands in for a file that is not kept. */
export const NO_FILE = "offline-file.html"

/** Whether a path below the root leads to a page rather than to a file. */
export const isPage = (path: string): boolean => !/\.\w+$/.test(path.replace(/(^|\/)index\.html$/, "$1"))

/** The shell in the language of a path below the root: "ko/offline.html". */
export const shellOf = (path: string): string => `${folderOf(localeOf(path))}${SHELL}`

/** The shell as a page at that path: its addresses lead up from there to the root. */
export function shellAt(path: string, shell: string): string {
  const root = "../".repeat(path.split("/").length - 1) || "./"
  return shell.replaceAll('"./', `"${root}`)
}
