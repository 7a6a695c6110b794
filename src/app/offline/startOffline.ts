import type { Language } from "../../format/language.ts"

interface Connection {
  readonly saveData?: boolean
}

/**
 * Keeps the product on this device once the page is there and the browser idle. `program` is the address of the first
 * script, whose name changes with anything that it loads. A page in a frame of another site, and a reader who saves
 * data, are left alone.
 */
export function startOffline(program: string, language: Language<"first">): void {
  const { connection } = navigator as { readonly connection?: Connection }
  const isWanted = window.top === window && !connection?.saveData
  if (!import.meta.env.PROD || !isWanted || !("serviceWorker" in navigator)) return
  const start = () => {
    // Whatever fails here, the page in sight is whole without it.
    import("./watchVersions.tsx")
      .then(({ watchVersions }) => watchVersions(program, language))
      .catch(() => null)
  }
  const rest = () => {
    // Safari has no idle callback.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(start)
    else setTimeout(start, 1000)
  }
  if (document.readyState === "complete") rest()
  else addEventListener("load", rest, { once: true })
}
