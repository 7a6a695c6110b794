import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join } from "node:path"
import { once } from "node:events"
import { folderOf, PAGES } from "./prepare.mjs"

const KINDS = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
}
const [RECORDS, TEXTS] = ["data/records.json", "data/texts/"]

/**
 * Serves each page below its name, with other records in place of the dataset's where some are given. Nothing is
 * compressed: how long a page takes to come is not what is measured.
 */
export async function servePages() {
  /** @type {string | null} */
  let records = null
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const page = PAGES.find((name) => pathname.startsWith(`/${name}/`))
    const path = page ? pathname.slice(page.length + 2) : ""
    if (page && records !== null && path.startsWith(TEXTS)) {
      response.writeHead(200, { "Content-Type": KINDS[".json"] }).end("{}")
      return
    }
    const file =
      page && path === RECORDS && records !== null
        ? records
        : page && join(folderOf(page), path || "index.html")
    // The product answers any address below its own with the same page.
    const found =
      file && existsSync(file)
        ? file
        : page && extname(path) === ""
          ? join(folderOf(page), "index.html")
          : null
    if (!found) {
      response.writeHead(404).end()
      return
    }
    const kind = Object.entries(KINDS).find(([ending]) => ending === extname(found))?.[1]
    response.writeHead(200, {
      "Content-Type": kind ?? "application/octet-stream",
      "Content-Length": statSync(found).size,
    })
    createReadStream(found).pipe(response)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  return {
    /** @param {import("./prepare.mjs").PageName} page */
    addressOf: (page) => `http://127.0.0.1:${port}/${page}/`,
    /** @param {string | null} file */
    setRecords: (file) => void (records = file),
    close: () => server.closeAllConnections(),
    stop: () => server.close(),
  }
}
