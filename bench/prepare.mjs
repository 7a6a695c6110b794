import { join } from "node:path"
import { ROOT } from "../build/run.mjs"
import { installApart } from "../build/setup.mjs"

/** Packages of the peers, generated items and built code; nothing of it belongs to the project. */
export const CACHE = join(ROOT, ".cache/bench")
/** Installs the packages of the peers. */
export function installPeers() {
  return installApart("bench", ".cache/bench", "the peers (some 190 MB)")
}

/**
 * Builds what runs in processes of their own, and gives the file: the engine as the page has it, and the peers.
 *
 * @param {string} source
 */
export async function buildProcess(source) {
  const { build } = await import("vite")
  // Emptied before, so none may lie in another.
  const built = join(CACHE, "built", source.replaceAll(/\W+/g, "-"))
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: join(ROOT, source),
      target: "node20",
      outDir: built,
      emptyOutDir: true,
      // Packages stay where they are: each process loads those of its peer from .cache/bench or from the project.
      rolldownOptions: {
        external: /^[@\w]/,
        output: { entryFileNames: "process.mjs", chunkFileNames: "[name].mjs" },
      },
    },
  })
  return join(built, "process.mjs")
}
