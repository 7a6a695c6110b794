import { createHash } from "node:crypto"
import { join } from "node:path"
import type { Plugin } from "vite"
import { codebook } from "../src/dataset/codebook.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { DatasetError } from "../src/dataset/problem.ts"
import { readDataFiles } from "./dataFiles.ts"

const ADDRESS_MODULE = "virtual:data-addresses"
const RECORDS = "data/records.json"
const CODEBOOK = "data/codebook.json"

/**
 * Checks `data/` and serves it as one cacheable file beside the program, with the codebook made from the schema.
 * Faulty data stops a build; in development the page itself lists the problems.
 */
export function datasetPlugin(folder: string): Plugin {
  const records = () => JSON.stringify(parseDataset(readDataFiles(folder)))
  let version = "dev"
  return {
    name: "dataset",
    resolveId: (id) => (id === ADDRESS_MODULE ? `\0${ADDRESS_MODULE}` : null),
    load: (id) =>
      id === `\0${ADDRESS_MODULE}`
        ? `export const RECORDS = ${JSON.stringify(`${RECORDS}?v=${version}`)}\nexport const CODEBOOK = ${JSON.stringify(`${CODEBOOK}?v=${version}`)}`
        : null,
    buildStart() {
      if (this.environment.mode !== "build") return
      try {
        const source = records()
        version = createHash("sha256").update(source).digest("hex").slice(0, 10)
        this.emitFile({ type: "asset", fileName: RECORDS, source })
        this.emitFile({ type: "asset", fileName: CODEBOOK, source: JSON.stringify(codebook()) })
      } catch (error) {
        this.error(error instanceof DatasetError ? error.message : String(error))
      }
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on("all", (_event, path) => {
        if (path.startsWith(folder)) server.ws.send({ type: "full-reload" })
      })
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0]
        if (path !== `/${RECORDS}` && path !== `/${CODEBOOK}`) return next()
        response.setHeader("content-type", "application/json")
        try {
          response.end(path === `/${RECORDS}` ? records() : JSON.stringify(codebook()))
        } catch (error) {
          if (!(error instanceof DatasetError)) return next(error)
          response.statusCode = 422
          response.end(JSON.stringify({ problems: error.problems }))
        }
      })
    },
  }
}

export const dataFolder = (root: string): string => join(root, "data")
