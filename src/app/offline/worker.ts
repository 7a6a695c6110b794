import { DIGESTS, ENTRY, VERSION } from "virtual:kept-files"
import { keptFiles } from "./keptFiles.ts"
import { type Asking, pageAnswers } from "./pageAnswers.ts"

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

interface Fetching extends Lasting, Asking {
  respondWith(answer: Promise<Response>): void
}

const scope = self as unknown as Scope
const root = scope.registration.scope
const files = keptFiles({ root, version: VERSION, digests: DIGESTS })
const pageAt = pageAnswers(root, files)

scope.addEventListener("install", (event) => event.waitUntil(files.keepAll()))

scope.addEventListener("activate", (event) =>
  event.waitUntil(
    Promise.all([
      files.takePlace(),
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
