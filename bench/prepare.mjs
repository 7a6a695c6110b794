import { join } from "node:path"
import { ROOT } from "../build/run.mjs"
import { installLocked } from "./installLocked.mjs"

/** Packages of the peers, generated items and built code; nothing of it belongs to the project. */
export const CACHE = join(ROOT, ".cache/bench")
const BUILT = join(CACHE, "built")
/** What a process of its own runs. */
export const PROCESS = join(BUILT, "process.mjs")

/** Installs the locked packages of the peers where they are missing or other ones. */
export const installPeers = () =>
  installLocked(join(ROOT, "bench"), CACHE, "the peers (some 190 MB, into .cache/bench)")

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
