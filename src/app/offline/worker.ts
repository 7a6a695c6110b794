import { DIGESTS, ENTRY, VERSION } from "virtual:kept-files"
import { keptFiles } from "./keptFiles.ts"
import { isPage, NO_FILE, shellAt, shellOf } from "./shellPage.ts"

/** What a page asks of a worker: which program it keeps, or to take the place of the one before it. */
export type Asked = "program" | "take over"

/** The part of a service worker's scope that is used here: the DOM's types do not have it. */
interface Scope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void
  addEventListener(type: "message", listener: (event: MessageEvent<Asked>) => void): void
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void
}

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface Fetching extends Lasting {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/** How long a page may be on its way before the one kept here is shown. */
const PATIENCE_MS = 4000

const scope = self as unknown as Scope
const root = scope.registration.scope
const files = keptFiles({ root, version: VERSION, digests: DIGESTS })

scope.addEventListener("install", (event) => event.waitUntil(files.keepAll()))

scope.addEventListener("activate", (event) =>
  event.waitUntil(
    Promise.all([
      files.dropOlder(),
      // A page is asked for while the worker itself still starts.
      scope.registration.navigationPreload?.enable(),
      // The page of the first visit goes on to others too.
      scope.clients.claim(),
    ]),
  ),
)

scope.addEventListener("message", ({ data, ports: [port] }) => {
  if (data === "program") port?.postMessage(root + ENTRY)
  else void scope.skipWaiting()
})

scope.addEventListener("fetch", (event) => {
  const { method, headers, mode, url } = event.request
  if (method !== "GET" || headers.has("range") || !url.startsWith(root)) return
  const address = url.replace(/#.*/, "")
  const path = address.slice(root.length)
  if (mode === "navigate") event.respondWith(pageAt(path, event))
  // Where the cache itself fails, the network is asked as if there were no worker.
  else if (files.has(path)) event.respondWith(files.read(path).catch(() => fetch(event.request)))
  else if (/^assets\/|\?v=\w+$/.test(path)) event.respondWith(files.readOther(address))
})

/** The page as the site has it now; where it does not come, the one that is kept here. */
async function pageAt(target: string, { request, preloadResponse }: Fetching): Promise<Response> {
  const coming = preloadResponse.then((preloaded) => preloaded ?? fetch(request))
  const [path = "", ...query] = target.split("?")
  // A file may take its time.
  const patience = isPage(path) ? [patienceEnds()] : []
  const answer = await Promise.race([coming, ...patience]).catch(() => null)
  if (answer && answer.status < 500) return answer
  return keptPage(path, query.map((part) => `?${part}`).join("")).catch(() => answer ?? coming)
}

const patienceEnds = () => new Promise<null>((end) => setTimeout(end, PATIENCE_MS, null))

async function keptPage(path: string, search: string): Promise<Response> {
  const headers = { "Content-Type": "text/html; charset=utf-8" }
  if (!isPage(path)) return new Response((await files.read(NO_FILE)).body, { status: 503, headers })
  // Without the slash its links would lead elsewhere; a server would send the reader on as well.
  if (path !== "" && !/(\/|index\.html)$/.test(path)) return Response.redirect(`${root}${path}/${search}`)
  const shell = await (await files.read(shellOf(path))).text()
  return new Response(shellAt(path, shell), { headers })
}
