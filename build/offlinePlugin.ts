import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { build, type Plugin, type Rolldown } from "vite"
import { NO_FILE, shellOf } from "../src/app/offline/shellPage.ts"
import { folderOf } from "../src/app/locales.ts"
import { LOCALES } from "../src/dataset/vocabulary.ts"
import { ICONS } from "./appIcons.ts"

const MODULE = "virtual:kept-files"
/** Beside the pages, since a worker answers for what stands below it. */
const WORKER = "sw.js"
/** Data that the program asks for carry their version in their address. */
const DATA = /data\/[\w/-]+\.json\?v=\w+/g

/**
 * Writes the worker that keeps the product on the reader's device: the whole program, the data that it asks for, and one
 * page of each language that stands for all. Last of all plugins, so that its digests are of what is written.
 */
export function offlinePlugin(root: string): Plugin {
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    writeBundle: {
      order: "post",
      async handler({ dir = "" }, bundle) {
        const source = await workerSource(root, keptModule(bundle))
        writeFileSync(join(dir, WORKER), source)
      },
    },
  }
}

function keptModule(bundle: Rolldown.OutputBundle): string {
  const files = new Map(
    Object.values(bundle).map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
  )
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk")
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName
  const data = chunks.flatMap(({ code }) => code.match(DATA) ?? [])
  if (entry === undefined || data.length === 0)
    throw new Error("The bundle has no first script, or asks for no data")
  const kept = [
    ...[...files.keys()].filter((name) => /\.(js|css)$/.test(name)),
    ...data,
    ...LOCALES.map((locale) => shellOf(folderOf(locale))),
    NO_FILE,
    ICONS.tab.path,
  ]
  const digest = (path: string) => {
    const source = files.get(path.replace(/\?.*/, ""))
    if (source === undefined) throw new Error(`${path} is to be kept offline and is not in the bundle`)
    return createHash("sha256").update(source).digest("base64")
  }
  const digests = JSON.stringify(
    Object.fromEntries([...new Set(kept)].toSorted().map((path) => [path, digest(path)])),
  )
  const version = createHash("sha256").update(digests).digest("hex").slice(0, 10)
  return [
    `export const DIGESTS = ${digests}`,
    `export const ENTRY = ${JSON.stringify(entry)}`,
    `export const VERSION = ${JSON.stringify(version)}`,
  ].join("\n")
}

/** One classic script: Firefox runs no worker made of modules. */
async function workerSource(root: string, kept: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [
      {
        name: "kept-files",
        resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
        load: (id) => (id === `\0${MODULE}` ? kept : null),
      },
    ],
    build: {
      write: false,
      target: "baseline-widely-available",
      lib: {
        entry: join(root, "src/app/offline/worker.ts"),
        formats: ["iife"],
        name: "worker",
        fileName: "sw",
      },
    },
  })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}
