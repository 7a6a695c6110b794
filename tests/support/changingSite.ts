import { createHash } from "node:crypto"
import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** The site as it is served to the journeys, by a server that may go away and may come to hold another build. */
export interface ChangingSite {
  /** Address of its root. */
  readonly url: string
  /** From now on it holds a build whose first script has another name; the one before it is gone. */
  publishAnother(): Promise<void>
  /** Files whose address fits fail from now on; with null all come again. */
  fail(files: RegExp | null): void
  close(): Promise<void>
}

/** Pages that the worker keeps, and so knows by their digests. */
const KEPT_PAGES = ["offline.html", "ko/offline.html", "es/offline.html"]
const FIRST_SCRIPT = /assets\/index-[\w-]+\.js/

/** Stands before the server of the journeys, whose address is given. */
export async function changingSite(origin: string): Promise<ChangingSite> {
  const home = new URL(origin)
  const script = FIRST_SCRIPT.exec(await (await fetch(home)).text())?.[0]
  if (script === undefined) throw new Error(`${origin} names no first script`)
  const another = script.replace("index-", "index-another-")
  const renamed = (text: string) => text.replaceAll(script, another)
  /** What stands otherwise in the worker of the other build; null as long as that is not published. */
  let digests: ReadonlyMap<string, string> | null = null
  let failing: RegExp | null = null
  const server = createServer((request, response) => {
    const asked = request.url ?? "/"
    if (failing?.test(asked)) return void request.socket.destroy()
    void (async () => {
      const isGone = digests !== null && asked.endsWith(script)
      const below = isGone ? `${home.pathname}no.js` : asked.replace(another, script)
      const answer = await fetch(new URL(below, home), { redirect: "manual" })
      const body = Buffer.from(await answer.arrayBuffer())
      const type = answer.headers.get("content-type") ?? ""
      const location = answer.headers.get("location")
      response.writeHead(answer.status, {
        "content-type": type,
        "cache-control": "no-cache",
        ...(location === null ? {} : { location }),
      })
      if (digests === null) response.end(body)
      else if (asked.endsWith("/sw.js")) response.end(anotherWorker(renamed(body.toString()), digests))
      else response.end(/html/.test(type) ? renamed(body.toString()) : body)
    })()
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${home.pathname}`,
    publishAnother: async () => {
      const texts = await Promise.all(
        KEPT_PAGES.map(async (path) => (await fetch(new URL(path, home))).text()),
      )
      digests = new Map(texts.map((text) => [digest(text), digest(renamed(text))]))
    },
    fail: (files) => {
      failing = files
    },
    close: () => closed(server),
  }
}

/** The worker of the other build: it has another version, and knows the pages that it keeps as they are there. */
function anotherWorker(text: string, digests: ReadonlyMap<string, string>): string {
  let worker = text.replace(/(?<=[`"'])[0-9a-f]{10}(?=[`"'])/, "another-build")
  for (const [before, after] of digests) worker = worker.replace(before, () => after)
  return worker
}

const digest = (text: string) => createHash("sha256").update(text).digest("base64")

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
