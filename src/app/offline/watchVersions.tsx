import { createRoot } from "react-dom/client"
import type { Language } from "../../format/language.ts"
import { LanguageProvider } from "../../ui/language.ts"
import { reload } from "../location.ts"
import { scriptAddress } from "../scriptAddress.ts"
import { fileAddress } from "../site.ts"
import { WithWords } from "../WithWords.tsx"
import { WORDS } from "../words.ts"
import { UpdateNotice } from "./UpdateNotice.tsx"
import styles from "./UpdateNotice.module.css"
import type { Asked } from "./worker.ts"

/** A tab may stay open for weeks: it asks again when the reader comes back to it after so long. */
const ASK_AGAIN_MS = 3_600_000

/** So long a reader who asked for the newer version waits for its worker. */
const GIVE_WAY_MS = 3000

/**
 * Registers the worker that keeps the product on this device, and offers a version that has come since this page was
 * loaded. It takes the worker's place without a word only where the page already is of that version.
 */
export async function watchVersions(program: string, language: Language<"first">): Promise<void> {
  const workers = navigator.serviceWorker
  const registration = await workers.register(scriptAddress(fileAddress("sw.js")), { updateViaCache: "none" })
  let asked = Date.now()
  const { waiting: stoodReady, active: stoodActive } = registration
  let isAnotherComing = registration.installing !== null
  const isOfAnother = stoodActive ? programOf(stoodActive).then((one) => one !== program) : false

  const look = async () => {
    const { waiting, active } = registration
    const newest = waiting ?? active
    if (!newest) return
    const isSame = (await programOf(newest)) === program
    if (waiting && isSame) ask(waiting, "take over")
    // A page that came from the network may be of the version that is coming, also where that one cannot be kept in the end.
    const isOlder =
      isAnotherComing && (await isOfAnother) && (newest === stoodReady || newest === stoodActive)
    offer(isSame || isOlder ? null : take)
  }
  const take = () => {
    const { waiting } = registration
    if (!waiting) return reload()
    // A worker that still answers some page does not give way, and mostly the site has the newer version too.
    const late = setTimeout(reload, GIVE_WAY_MS)
    const comeNow = () => {
      clearTimeout(late)
      reload()
    }
    workers.addEventListener("controllerchange", comeNow, { once: true })
    ask(waiting, "take over")
  }
  const follow = () => {
    const coming = registration.installing
    isAnotherComing ||= coming !== null
    coming?.addEventListener("statechange", () => void look())
  }
  const offer = notices(language)

  registration.addEventListener("updatefound", follow)
  // Another tab took the new version.
  workers.addEventListener("controllerchange", () => void look())
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - asked < ASK_AGAIN_MS) return
    asked = Date.now()
    void registration.update().catch(() => null)
  })
  // What stands ready may itself be older than this page, which came from the network: the newest is asked for first.
  // Where nobody answers, another one may be coming as well.
  if (registration.active) await registration.update().catch(() => (isAnotherComing = true))
  follow()
  if (!registration.installing) await look()
}

function ask(worker: ServiceWorker, what: Asked, transfer: readonly Transferable[] = []): void {
  worker.postMessage(what, [...transfer])
}

/** The address of the first script of the version that a worker keeps. */
function programOf(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((answer) => {
    port1.addEventListener("message", ({ data }) => answer(data), { once: true })
    port1.start()
    ask(worker, "program", [port2])
  })
}

/** Shows and takes away the offer, at the end of the page, in a root of its own: no page needs to know of it. */
function notices(language: Language<"first">): (take: (() => void) | null) => void {
  let root: ReturnType<typeof createRoot> | null = null
  return (take) => {
    if (!take && !root) return
    root ??= createRoot(statusAtEnd())
    const notice = root
    void WORDS[language.locale].tools.load().then(() =>
      notice.render(
        <LanguageProvider value={language}>
          <WithWords of="tools">{take && <UpdateNotice onTake={take} />}</WithWords>
        </LanguageProvider>,
      ),
    )
  }
}

/** There before its words, so that they are read aloud. */
function statusAtEnd(): HTMLElement {
  const status = document.createElement("div")
  status.role = "status"
  status.className = styles["status"] ?? ""
  return document.body.appendChild(status)
}
