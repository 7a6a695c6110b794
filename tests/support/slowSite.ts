import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

const PIECES = 12
/** Long enough for a browser to paint what has come. */
const BETWEEN_MS = 100

/** Stands before the server of the journeys, whose address is given: its pages come in pieces, all else at once. */
export async function slowSite(origin: string): Promise<{ readonly url: string; close(): void }> {
  const home = new URL(origin)
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? "/", home))
      const body = Buffer.from(await answer.arrayBuffer())
      const type = answer.headers.get("content-type") ?? ""
      response.writeHead(answer.status, { "content-type": type })
      const size = /html/.test(type) ? Math.ceil(body.length / PIECES) : body.length
      for (let at = 0; at < body.length; at += size) {
        if (at > 0) await wait(BETWEEN_MS)
        response.write(body.subarray(at, at + size))
      }
      response.end()
    })()
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${home.pathname}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
