import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { build } from "vite"
import { ROOT } from "../../build/run.mjs"

/** Built pages and generated records; nothing of it belongs to the project. */
const CACHE = join(ROOT, ".cache/bench/page")
const WRITER = join(CACHE, "writer")
/** A stack and a string that a million records do not overflow. */
const HEAP_MB = 8000

export const PAGES = /** @type {const} */ (["ours", "without-charts", "usual"])
/** @typedef {(typeof PAGES)[number]} PageName */

/** @param {PageName} page */
export const folderOf = (page) => join(CACHE, page)

/** Builds the pages, and what writes their records. */
export async function buildPages() {
  for (const page of PAGES)
    await build({
      configFile: join(ROOT, "bench/page/vite.config.ts"),
      mode: page,
      build: { outDir: folderOf(page) },
    })
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: join(ROOT, "bench/page/writeWorld.ts"),
      target: "node20",
      outDir: WRITER,
      emptyOutDir: true,
    },
  })
}

/**
 * The records of so many items as a file, made where it is missing; null for those of the dataset itself.
 *
 * @param {number | null} size
 */
export async function recordsOf(size) {
  if (size === null) return null
  const file = join(CACHE, "records", `${size}.json`)
  const args = [`--max-old-space-size=${HEAP_MB}`, join(WRITER, "writeWorld.js"), ROOT, file, String(size)]
  await promisify(execFile)(process.execPath, args)
  return file
}
