import { once } from "node:events"
import { rm } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import react from "@vitejs/plugin-react"
import { build } from "vite"
import { codebook } from "../../src/dataset/codebook.ts"
import type { DatasetRecords } from "../../src/dataset/records.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { dataAddresses, dataFolder } from "../datasetPlugin.ts"
import { readEditions } from "../releases.ts"
import type { Place, Shown } from "./drawPages.tsx"

/**
 * Draws pages in Node. The program is built once more for that, without what only a browser needs, and runs in as many
 * threads as there are processors: a page takes some milliseconds, and there are thousands.
 */
export async function prerender(
  root: string,
  records: DatasetRecords,
  places: readonly Place[],
): Promise<readonly string[]> {
  const folder = join(root, ".cache/prerender")
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [{ name: "addresses", ...dataAddresses(() => "0") }, react()],
    build: {
      ssr: join(import.meta.dirname, "drawWorker.ts"),
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "drawWorker.js" } },
    },
  })
  const shown: Shown = {
    records,
    codebook: codebook(),
    changes: changeLog(readEditions(dataFolder(root))),
  }
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(join(folder, "drawWorker.js"), { workerData: shown }),
  )
  try {
    const drawn: string[] = []
    let next = 0
    const work = async (worker: Worker) => {
      for (let index = next++; index < places.length; index = next++) {
        worker.postMessage(places[index])
        const [answer] = (await once(worker, "message")) as [Answer]
        if ("fault" in answer) throw new Error(`${places[index]?.path}: ${answer.fault}`)
        drawn[index] = answer.page
      }
    }
    await Promise.all(workers.map(work))
    return drawn
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
    await rm(folder, { recursive: true, force: true })
  }
}

type Answer = { readonly page: string } | { readonly fault: string }
