import { useSyncExternalStore } from "react"

/** Where the reader is: the path below the site's root, the query, and whether the item stands beside the list. */
export interface Address {
  /** "items/fa50-sale/", without a leading slash; "" is the overview. */
  readonly path: string
  /** "?sector=defense" or "". */
  readonly search: string
  /** Path of the list beside which the item was opened and that stays on the page; null where it has the page. */
  readonly beside: string | null
}

const CHANGED = "addresschange"

/** Root of the site, whatever the sub-path it is served under: every page names it relative to itself. */
export const ROOT = new URL(
  document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content ?? "./",
  location.href,
)

/** The address of a path below the root. */
export const hrefOf = (path: string, search: string): string => `${ROOT.pathname}${path}${search}`

/** The whole address of one that `hrefOf` gives, as it can be printed. */
export const absoluteOf = (href: string): string => new URL(href, ROOT).href

/** The whole address as it can be sent to somebody. */
export const currentHref = (): string => location.href

export function useAddress(): Address {
  const key = useSyncExternalStore(subscribe, snapshot)
  const [path = "", search = "", beside] = key.split("\n")
  return { path, search, beside: beside ?? null }
}

interface Step {
  readonly replace?: boolean
  readonly beside?: string | null
}

/** Goes to an address of the site; `replace` leaves no step to go back to, as while typing. */
export function goTo(href: string, { replace = false, beside = null }: Step = {}): void {
  const state = beside === null ? null : { beside }
  const stays =
    beside !== null || listBeside() !== null || new URL(href, location.href).pathname === location.pathname
  if (replace) history.replaceState(state, "", href)
  else history.pushState(state, "", href)
  dispatchEvent(new Event(CHANGED))
  if (!stays) scrollTo(0, 0)
}

/** Turns a plain click on a link of the site into navigation without a reload. */
export function followLink(event: MouseEvent, canStandBeside: boolean): void {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  const link = event.target instanceof Element ? event.target.closest("a") : null
  if (!link || event.defaultPrevented || event.button !== 0 || modified || link.target || link.download)
    return
  const inside = link.origin === ROOT.origin && link.pathname.startsWith(ROOT.pathname)
  if (inside && link.hash && link.pathname === location.pathname) return followHash(event, link.hash)
  if (!inside || link.hash || /\.\w+$/.test(link.pathname)) return
  event.preventDefault()
  const opensBeside = canStandBeside && link.dataset["beside"] !== undefined
  goTo(link.href, { beside: opensBeside ? (listBeside() ?? currentPath()) : null })
}

/** Goes to a place on the page without a step in the history, which would take the page from beside its list. */
function followHash(event: MouseEvent, hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)))
  if (!target) return
  event.preventDefault()
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: "start" })
}

export function reload(): void {
  location.reload()
}

function subscribe(onChange: () => void): () => void {
  addEventListener("popstate", onChange)
  addEventListener(CHANGED, onChange)
  return () => {
    removeEventListener("popstate", onChange)
    removeEventListener(CHANGED, onChange)
  }
}

/** One string, so that an unchanged address is the same value. */
function snapshot(): string {
  const beside = listBeside()
  return [currentPath(), location.search, ...(beside === null ? [] : [beside])].join("\n")
}

function currentPath(): string {
  return decodeURI(location.pathname.slice(ROOT.pathname.length)).replace(/index\.html$/, "")
}

function listBeside(): string | null {
  const state: unknown = history.state
  const beside = typeof state === "object" && state !== null && "beside" in state ? state.beside : null
  return typeof beside === "string" ? beside : null
}
