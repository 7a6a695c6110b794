import { createHash } from "node:crypto"
import { join } from "node:path"
import type { Plugin } from "vite"
import { codebook } from "../src/dataset/codebook.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { DatasetError } from "../src/dataset/problem.ts"
import { withoutTranslations } from "../src/dataset/translations.ts"
import { changeLog } from "../src/summary/changeLog.ts"
import { readDataFiles } from "./dataFiles.ts"
import { readEditions } from "./releases.ts"

const ADDRESS_MODULE = "virtual:data-addresses"
const RECORDS = "data/records.json"
/** What is served, by its path: the page's own records without translations, these by language, and the whole. */
const FILES = [
  RECORDS,
  "data/texts/ko.json",
  "data/texts/es.json",
  "data/dataset.json",
  "data/codebook.json",
  "data/changes.json",
] as const

/**
 * Checks `data/` and serves it as one cacheable file beside the program, with the codebook made from the schema and
 * the changes between its releases. Faulty data stops a build; in development the page itself lists the problems.
 */
export function datasetPlugin(folder: string): Plugin {
  const split = () => withoutTranslations(parseDataset(readDataFiles(folder)))
  const files: Readonly<Record<(typeof FILES)[number], () => string>> = {
    [RECORDS]: () => JSON.stringify(split().records),
    "data/texts/ko.json": () => JSON.stringify(split().translations.ko),
    "data/texts/es.json": () => JSON.stringify(split().translations.es),
    "data/dataset.json": () => JSON.stringify(parseDataset(readDataFiles(folder))),
    "data/codebook.json": () => JSON.stringify(codebook()),
    "data/changes.json": () => JSON.stringify(changeLog(readEditions(folder))),
  }
  let version = "dev"
  return {
    name: "dataset",
    ...dataAddresses(() => version),
    buildStart() {
      if (this.environment.mode !== "build") return
      try {
        const sources = Object.entries(files).map(([fileName, make]) => ({ fileName, source: make() }))
        const all = sources.map(({ source }) => source).join()
        version = createHash("sha256").update(all).digest("hex").slice(0, 10)
        for (const file of sources) this.emitFile({ type: "asset", ...file })
      } catch (error) {
        this.error(error instanceof DatasetError ? error.message : String(error))
      }
    },
    // Fetched with the program, which would otherwise have to come first: see early.ts.
    transformIndexHtml: () => [
      {
        tag: "link",
        attrs: { rel: "program", as: "fetch", crossorigin: true, href: `./${RECORDS}?v=${version}` },
        injectTo: "head",
      },
    ],
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on("all", (_event, path) => {
        if (path.startsWith(folder)) server.ws.send({ type: "full-reload" })
      })
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0]?.slice(1) ?? ""
        const make = Object.entries(files).find(([name]) => name === path)?.[1]
        if (!make) return next()
        response.setHeader("content-type", "application/json")
        try {
          response.end(make())
        } catch (error) {
          if (!(error instanceof DatasetError)) return next(error)
          response.statusCode = 422
          response.end(JSON.stringify({ problems: error.problems }))
        }
      })
    },
  }
}

/** Where the program finds each file: the module that names them, which alone a second build of it needs. */
export function dataAddresses(version: () => string) {
  return {
    resolveId: (id: string) => (id === ADDRESS_MODULE ? `\0${ADDRESS_MODULE}` : null),
    load: (id: string) =>
      id === `\0${ADDRESS_MODULE}`
        ? FILES.map((path) => `export const ${constantOf(path)} = "${path}?v=${version()}"`).join("\n")
        : null,
  }
}

/** "data/texts/ko.json" → "TEXTS_KO" */
function constantOf(path: string): string {
  return path
    .replace(/^data\/|\.json$/g, "")
    .replace("/", "_")
    .toUpperCase()
}

export const dataFolder = (root: string): string => join(root, "data")
