import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../build/run.mjs"
import { npm } from "../build/setup.mjs"

/** Packages of the peers, generated items and built code; nothing of it belongs to the project. */
export const CACHE = join(ROOT, ".cache/bench")
const BUILT = join(CACHE, "built")
/** What a process of its own runs. */
export const PROCESS = join(BUILT, "process.mjs")

/** Installs the locked packages of the peers where they are missing or other ones. */
export async function installPeers() {
  const [wanted, installed] = ["bench/package-lock.json", ".cache/bench/package-lock.json"].map((path) =>
    join(ROOT, path),
  )
  const isInstalled = existsSync(join(CACHE, "node_modules/.package-lock.json"))
  if (isInstalled && read(wanted) === read(installed)) return
  console.log("Installing the peers (some 190 MB, into .cache/bench) …")
  mkdirSync(CACHE, { recursive: true })
  for (const name of ["package.json", "package-lock.json"])
    copyFileSync(join(ROOT, "bench", name), join(CACHE, name))
  const code = await npm(["ci", "--no-fund", "--no-audit", "--loglevel=error"], CACHE)
  if (code !== 0) throw new Error("npm ci failed for the peers; the lines above say why.")
}

/** @param {string | undefined} file */
function read(file = "") {
  return existsSync(file) ? readFileSync(file, "utf8") : null
}

/** Builds what runs in the processes: the engine as the page has it, and the peers. */
export async function buildProcess() {
  const { build } = await import("vite")
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: join(ROOT, "bench/process.ts"),
      target: "node20",
      outDir: BUILT,
      emptyOutDir: true,
      // Packages stay where they are: each process loads those of its peer from .cache/bench or from the project.
      rolldownOptions: {
        external: /^[@\w]/,
        output: { entryFileNames: "process.mjs", chunkFileNames: "[name].mjs" },
      },
    },
  })
}
