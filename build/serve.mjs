import { once } from "node:events"
import { readFile, stat } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, resolve, sep } from "node:path"
import { promisify } from "node:util"
import { gzip } from "node:zlib"

const compress = promisify(gzip)

const LOOPBACK = "127.0.0.1"
const PORTS_TO_TRY = 50

const TEXT = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".csv": "text/csv",
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".xml": "application/xml",
}

const BINARY = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".zip": "application/zip",
  ".wasm": "application/wasm",
}

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer */

/**
 * Serves a folder the way a static host does. With `base` it lives under a path such as /sub/path/;
 * with `strict` a taken port is an error, otherwise the next free one is used.
 *
 * @param {{ folder: string, port: number, base?: string, strict?: boolean }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, port, base = "/", strict = false }) {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")
    /** @param {Answer} answer */
    const send = ({ status, headers, body }) => {
      response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) })
      response.end(request.method === "HEAD" ? undefined : body)
    }
    answerTo(root, base, request.method ?? "GET", request.url ?? "/", takesGzip).then(send, (error) => {
      console.error(error)
      send(plain(500, "Server error"))
    })
  })
  const used = await listen(server, port, strict ? 1 : PORTS_TO_TRY)
  return {
    url: `http://localhost:${used}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * The port it listens on: the given one, or the next free one within so many tries.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>}
 */
async function listen(server, port, tries) {
  try {
    server.listen(port, LOOPBACK)
    await once(server, "listening")
    return port
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE"
    if (isTaken && tries > 1) return listen(server, port + 1, tries - 1)
    throw error
  }
}

/**
 * @param {string} root
 * @param {string} base
 * @param {string} method
 * @param {string} target
 * @param {boolean} takesGzip
 * @returns {Promise<Answer>}
 */
async function answerTo(root, base, method, target, takesGzip) {
  if (method !== "GET" && method !== "HEAD") return plain(405, "Method not allowed")
  const [address = "/", ...query] = target.split("?")
  // One slash at the front: "//name/" as a redirect would send the reader to another host.
  const path = address.replace(/^\/+/, "/")
  const search = query.length === 0 ? "" : `?${query.join("?")}`
  if (`${path}/` === base) return redirect(base + search)
  if (!path.startsWith(base)) return plain(404, "Not found")

  const file = fileOf(root, path.slice(base.length))
  const kind = file === null ? null : await kindOf(file)
  if (file === null || kind === null) return notFound(root, takesGzip)
  if (kind === "file") return path.endsWith("/") ? notFound(root, takesGzip) : content(200, file, takesGzip)
  if (!path.endsWith("/")) return redirect(`${path}/${search}`)
  const index = join(file, "index.html")
  return (await kindOf(index)) === "file" ? content(200, index, takesGzip) : notFound(root, takesGzip)
}

/**
 * The file a path names, or null when the path is malformed or would leave the folder.
 *
 * @param {string} root
 * @param {string} path
 */
function fileOf(root, path) {
  try {
    const file = resolve(root, `./${decodeURIComponent(path)}`)
    return (file === root || file.startsWith(root + sep)) && !file.includes("\0") ? file : null
  } catch {
    return null
  }
}

/** @param {string} file */
async function kindOf(file) {
  const found = await stat(file).catch(() => null)
  return found === null ? null : found.isDirectory() ? "folder" : "file"
}

/** @param {string} root @param {boolean} takesGzip */
async function notFound(root, takesGzip) {
  const page = join(root, "404.html")
  return (await kindOf(page)) === "file" ? content(404, page, takesGzip) : plain(404, "Not found")
}

/**
 * @param {number} status
 * @param {string} file
 * @param {boolean} takesGzip
 * @returns {Promise<Answer>}
 */
async function content(status, file, takesGzip) {
  const ending = extname(file).toLowerCase()
  const text = Object.entries(TEXT).find(([key]) => key === ending)?.[1]
  const binary = Object.entries(BINARY).find(([key]) => key === ending)?.[1]
  const body = await readFile(file)
  const headers = {
    "Content-Type": text === undefined ? (binary ?? "application/octet-stream") : `${text}; charset=utf-8`,
    "Cache-Control": "no-cache",
    Vary: "Accept-Encoding",
  }
  if (text === undefined || !takesGzip) return { status, headers, body }
  return { status, headers: { ...headers, "Content-Encoding": "gzip" }, body: await compress(body) }
}

/** @param {string} location @returns {Answer} */
function redirect(location) {
  return { status: 301, headers: { Location: location }, body: "" }
}

/** @param {number} status @param {string} body @returns {Answer} */
function plain(status, body) {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body }
}
